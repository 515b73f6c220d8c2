import type { Resolver } from 'react-hook-form';
import { indexEntry } from '@/data/library';
import { EMBED_LANGUAGES } from '@/i18n/embedMessages';
import { FULL_PLACES, readOptions, THEMES, TONES, type OptionName } from '../frame/options';
import { EVENTS } from '../protocol';
import { SECTIONS } from '../sections';
import { queryOf, type Choices } from '../snippet';

/** The form's own shape: checkboxes where the query has lists. */
export interface BuilderForm {
  role: string;
  lock: boolean;
  theme: string;
  tone: string;
  accent: string;
  /** The short form, or `sections`. */
  shows: 'short' | 'parts';
  sections: string[];
  moves: string[];
  cta: string;
  ctaUrl: string;
  full: string;
  events: string[];
  origin: string;
}

/** A list of parts with no part in it, which the frame refuses, as it should. */
const NO_PART = ',';

const unlessDefault = (value: string, [standard]: readonly string[]) =>
  value === standard ? '' : value;

/** Choices as the query carries them; what is at its default is left out. */
export function choicesOf(form: BuilderForm): Choices {
  const { lock, theme, tone, full, shows, sections, moves, events, origin, ...texts } = form;
  const parts = SECTIONS.filter((section) => sections.includes(section)).join(',') || NO_PART;
  const chosenEvents = EVENTS.filter((event) => events.includes(event));
  return {
    ...texts,
    lock: lock ? 'true' : '',
    theme: unlessDefault(theme, THEMES),
    tone: unlessDefault(tone, TONES),
    sections: shows === 'short' ? '' : parts,
    moves: moves.join(','),
    full: unlessDefault(full, FULL_PLACES),
    events: chosenEvents.join(','),
    origin: chosenEvents.length > 0 ? origin : '',
  };
}

/** The form that a query describes: a link to a preview brings its choices. */
export function formOf(search: string): BuilderForm {
  const query = new URLSearchParams(search);
  const text = (name: OptionName) => query.get(name) ?? '';
  const list = (name: OptionName) =>
    text(name)
      .split(/[\s,]+/)
      .filter(Boolean);
  return {
    role: text('role'),
    lock: query.has('lock') && !['false', '0'].includes(text('lock')),
    theme: text('theme') || THEMES[0],
    tone: text('tone') || TONES[0],
    accent: text('accent'),
    shows: query.has('sections') ? 'parts' : 'short',
    sections: query.has('sections') ? list('sections') : [...SECTIONS],
    moves: list('moves'),
    cta: text('cta'),
    ctaUrl: text('ctaUrl'),
    full: text('full') || FULL_PLACES[0],
    events: list('events'),
    origin: text('origin'),
  };
}

/**
 * Options that the frame would refuse: the same rules, asked of the same reader. Which roles there
 * are the frame learns late, when the library comes; here it is known.
 */
export function problemsOf(choices: Choices, base: string): OptionName[] {
  const around = { base, languages: Object.keys(EMBED_LANGUAGES) };
  const { options, problems } = readOptions(queryOf(choices), around);
  const unknown = (ids: readonly string[]) => ids.some((id) => indexEntry(id) === undefined);
  return [
    ...problems,
    ...(options.role !== null && unknown([options.role]) ? (['role'] as const) : []),
    ...(unknown(options.moves) ? (['moves'] as const) : []),
  ];
}

/**
 * Options that would not work in the plain frame: it does not know the page that it stands on, so an
 * address of that page's own would lead to the calculator's site.
 */
export function frameProblemsOf(choices: Choices, base: string): OptionName[] {
  const problems = problemsOf(choices, base);
  const isOfTheHost = Boolean(choices.ctaUrl) && !/^https?:/i.test(choices.ctaUrl!.trim());
  return isOfTheHost && !problems.includes('ctaUrl') ? [...problems, 'ctaUrl'] : problems;
}

/** Options that the element would refuse, which tells the frame by itself whose page it stands on. */
export const elementProblemsOf = (choices: Choices, base: string): OptionName[] =>
  problemsOf(choices, base).filter((name) => name !== 'origin');

/** Choices without those that the frame would refuse, and without what needs one of them. */
export function usable(choices: Choices, base: string): Choices {
  const problems = problemsOf(choices, base);
  if (problems.length === 0) return choices;
  const refused = problems.filter((name) => choices[name]);
  // A half that is missing its other half: the one that is there goes.
  const halves: Partial<Record<OptionName, OptionName>> = {
    cta: 'ctaUrl',
    ctaUrl: 'cta',
    origin: 'events',
  };
  const lonely = problems.flatMap((name) => halves[name] ?? []);
  const dropped: string[] = refused.length > 0 ? refused : lonely;
  const kept = Object.entries(choices).filter(([name]) => !dropped.includes(name));
  return usable(Object.fromEntries(kept), base);
}

/**
 * Marks the fields that the frame would refuse. An address of the site that is not there yet is no
 * fault of the form's: only the plain frame needs it, and says so.
 */
export const resolver: Resolver<BuilderForm> = (form) => {
  const choices = choicesOf(form);
  const problems = problemsOf(choices, document.baseURI).filter(
    (name) => name !== 'origin' || form.origin !== '',
  );
  const errors = problems.map((name) => [name, { type: name }] as const);
  return problems.length === 0
    ? { values: form, errors: {} }
    : { values: {}, errors: Object.fromEntries(errors) };
};
