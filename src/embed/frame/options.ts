import { EVENTS, type EventName } from '../protocol';
import { SECTIONS, type SectionName } from '../sections';
import {
  listOf,
  oneOf,
  readAccent,
  readCta,
  readLock,
  readMoves,
  readOrigin,
  readRole,
  readUrl,
  type Read,
} from './readers';

/** The first of each is the default. */
export const THEMES = ['light', 'auto', 'dark'] as const;
export type EmbedTheme = (typeof THEMES)[number];

/** `gentle`: the step stands before the number, and no colour says how bad it is. */
export const TONES = ['plain', 'gentle'] as const;
export type EmbedTone = (typeof TONES)[number];

/** Where the way to the full version stands: first in the foot, or as the last line of all. */
export const FULL_PLACES = ['first', 'last'] as const;
export type FullPlace = (typeof FULL_PLACES)[number];

/** What the page around the frame chose; whatever was wrong has its default here. */
export interface EmbedOptions {
  /** Id of the role; null = the calculator's own first role. */
  role: string | null;
  /** The visitor cannot choose another role. */
  lock: boolean;
  theme: EmbedTheme;
  tone: EmbedTone;
  /** As #rrggbb; null = the product's own. */
  accent: string | null;
  /** Parts that stand open; null = the short form, with the others behind one click. */
  sections: readonly SectionName[] | null;
  /** Ids of roles to be shown first among the moves that the method allows. */
  moves: readonly string[];
  /** The one call to action, with a complete address. */
  cta: { text: string; url: string } | null;
  full: FullPlace;
  lang: string;
  /** Who is told, and what; null = nobody is told anything but the height. */
  tell: { origin: string; events: readonly EventName[] } | null;
}

export const OPTION_NAMES = [
  'role',
  'lock',
  'theme',
  'tone',
  'accent',
  'sections',
  'moves',
  'cta',
  'ctaUrl',
  'full',
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
  const text = read('cta', readCta, null);
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
    theme: read('theme', oneOf(THEMES), THEMES[0]),
    tone: read('tone', oneOf(TONES), TONES[0]),
    accent: read('accent', readAccent, null),
    sections: read('sections', listOf(SECTIONS), null),
    moves: read('moves', readMoves, []),
    cta: text !== null && url !== null ? { text, url } : null,
    full: read('full', oneOf(FULL_PLACES), FULL_PLACES[0]),
    lang: read('lang', oneOf(languages), languages[0]!),
    tell: origin !== null && events !== null ? { origin, events } : null,
  };
  return { options, problems: OPTION_NAMES.filter((name) => problems.includes(name)) };
}
