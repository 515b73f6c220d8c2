import { EVENTS, type EventName } from '../protocol';
import { SECTIONS, type SectionName } from '../sections';

/** Longest text of the call to action. */
export const CTA_CHARACTERS = 40;

export const THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof THEMES)[number];

/** What the page around the frame chose; whatever was wrong has its default here. */
export interface EmbedOptions {
  /** Id of the role; null = the calculator's own first role. */
  role: string | null;
  /** The visitor cannot choose another role. */
  lock: boolean;
  theme: EmbedTheme;
  /** As #rrggbb; null = the product's own. */
  accent: string | null;
  sections: readonly SectionName[];
  /** The one call to action, with a complete address. */
  cta: { text: string; url: string } | null;
  lang: string;
  /** Who is told, and what; null = nobody is told anything but the height. */
  tell: { origin: string; events: readonly EventName[] } | null;
}

export const OPTION_NAMES = [
  'role',
  'lock',
  'theme',
  'accent',
  'sections',
  'cta',
  'ctaUrl',
  'lang',
  'origin',
  'events',
] as const;
export type OptionName = (typeof OPTION_NAMES)[number];

interface Surroundings {
  /** Address of the frame, which relative addresses start from. */
  base: string;
  languages: readonly string[];
}

/** A value, or undefined for "this cannot be used". */
type Read<T> = (text: string) => T | undefined;

const oneOf =
  <T extends string>(words: readonly T[]): Read<T> =>
  (text) =>
    words.find((word) => word === text);

/** A list of known words, separated by commas or spaces; one unknown word spoils it. */
const listOf =
  <T extends string>(words: readonly T[]): Read<readonly T[]> =>
  (text) => {
    const named = text.split(/[\s,]+/).filter((word) => word !== '');
    const known = words.filter((word) => named.includes(word));
    return known.length > 0 && known.length === new Set(named).size ? known : undefined;
  };

const LOCKS = new Map([
  ...['', 'true', '1'].map((text) => [text, true] as const),
  ...['false', '0'].map((text) => [text, false] as const),
]);
const readLock: Read<boolean> = (text) => LOCKS.get(text);

const readRole: Read<string> = (text) => (/^[a-z0-9-]{1,64}$/.test(text) ? text : undefined);

const readAccent: Read<string> = (text) => {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text) ?? [];
  if (!digits) return undefined;
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
};

function urlOf(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** https addresses, and relative ones, which start from the frame. */
const readUrl =
  (base: string): Read<string> =>
  (text) => {
    const [url, from] = [urlOf(text, base), urlOf(base)];
    const isOurs = url !== null && url.host === from?.host && url.protocol === from.protocol;
    return url && (isOurs || url.protocol === 'https:') ? url.href : undefined;
  };

const readOrigin: Read<string> = (text) => {
  const url = urlOf(text);
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  return isWeb && text.replace(/\/$/, '') === url.origin ? url.origin : undefined;
};

/** Reads the frame's query. Never throws: what cannot be used is named in `problems`. */
export function readOptions(
  search: string,
  { base, languages }: Surroundings,
): { options: EmbedOptions; problems: OptionName[] } {
  const query = new URLSearchParams(search);
  const problems: OptionName[] = [];
  const read = <T, D>(name: OptionName, reader: Read<T>, otherwise: D): T | D => {
    const text = query.get(name);
    if (text === null) return otherwise;
    const value = reader(text);
    if (value === undefined) problems.push(name);
    return value ?? otherwise;
  };
  const text = read(
    'cta',
    (cta) => (cta.trim() && cta.length <= CTA_CHARACTERS ? cta.trim() : undefined),
    null,
  );
  const url = read('ctaUrl', readUrl(base), null);
  const origin = read('origin', readOrigin, null);
  const events = read('events', listOf(EVENTS), null);
  const needs = (name: OptionName, other: OptionName) =>
    query.has(other) && !query.has(name) && problems.push(name);
  needs('cta', 'ctaUrl');
  needs('ctaUrl', 'cta');
  needs('origin', 'events');
  const options: EmbedOptions = {
    role: read('role', readRole, null),
    lock: read('lock', readLock, false),
    theme: read('theme', oneOf(THEMES), 'auto'),
    accent: read('accent', readAccent, null),
    sections: read('sections', listOf(SECTIONS), SECTIONS),
    cta: text !== null && url !== null ? { text, url } : null,
    lang: read('lang', oneOf(languages), languages[0]!),
    tell: origin !== null && events !== null ? { origin, events } : null,
  };
  return { options, problems: OPTION_NAMES.filter((name) => problems.includes(name)) };
}
