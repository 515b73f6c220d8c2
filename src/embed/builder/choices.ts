import type { Resolver } from 'react-hook-form';
import { EMBED_LANGUAGES } from '@/i18n/embedMessages';
import { readOptions, type OptionName } from '../frame/options';
import { EVENTS } from '../protocol';
import { SECTIONS } from '../sections';
import { queryOf, type Choices } from '../snippet';

/** The form's own shape: checkboxes where the query has lists. */
export interface BuilderForm {
  role: string;
  lock: boolean;
  theme: string;
  accent: string;
  sections: string[];
  cta: string;
  ctaUrl: string;
  events: string[];
  origin: string;
}

/** Choices as the query carries them; what is at its default is left out. */
export function choicesOf(form: BuilderForm): Choices {
  const { lock, theme, sections, events, origin, ...texts } = form;
  const all = sections.length === SECTIONS.length;
  const chosenEvents = EVENTS.filter((event) => events.includes(event));
  return {
    ...texts,
    lock: lock ? 'true' : '',
    theme: theme === 'auto' ? '' : theme,
    sections: all ? '' : SECTIONS.filter((section) => sections.includes(section)).join(','),
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
    theme: text('theme') || 'auto',
    accent: text('accent'),
    sections: query.has('sections') ? list('sections') : [...SECTIONS],
    cta: text('cta'),
    ctaUrl: text('ctaUrl'),
    events: list('events'),
    origin: text('origin'),
  };
}

/** Options that the frame would refuse: the same rules, asked of the same reader. */
export function problemsOf(choices: Choices, base: string): OptionName[] {
  return readOptions(queryOf(choices), { base, languages: Object.keys(EMBED_LANGUAGES) }).problems;
}

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

/** Marks the fields that the frame would refuse; the message stands in the frame's words. */
export const resolver: Resolver<BuilderForm> = (form) => {
  const problems = problemsOf(choicesOf(form), document.baseURI);
  const errors = problems.map((name) => [name, { type: name }] as const);
  return problems.length === 0
    ? { values: form, errors: {} }
    : { values: {}, errors: Object.fromEntries(errors) };
};
