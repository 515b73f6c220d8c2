import { plainName } from '@/profile/names';
import { DESK_LIMITS } from './limits';

/** Tags as they are typed: between commas, each once, short. */
export function splitTags(text: string): string[] {
  const tags = text
    .normalize('NFC')
    .split(',')
    .map((tag) => plainName(tag).slice(0, DESK_LIMITS.tagCharacters).trim());
  return [...new Set(tags.filter(Boolean))].slice(0, DESK_LIMITS.tags);
}
