import { en } from './languages/en';
import type { Messages } from './messages';

/** Every language of the interface by its code; English is part of the first load. */
export const LANGUAGES: Record<string, () => Promise<Messages>> = {
  en: () => Promise.resolve(en),
};

/** The first of the wanted languages that exists here, by code or by its first part. */
export function pickLanguage(wanted: readonly string[]): string {
  const codes = wanted.flatMap((code) => [code, code.split('-')[0] ?? code]);
  return codes.find((code) => Object.hasOwn(LANGUAGES, code)) ?? 'en';
}
