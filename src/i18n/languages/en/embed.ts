import { formats } from '../../format';
import { moreMoves } from './moreMoves';
import { moves } from './moves';
import { headline, step } from './score';
import { provenance, scoreLevels, subLabels, zones } from './scale';

const f = formats('en');

const events: Record<string, string> = {
  ready: 'that this is shown',
  score: 'your score',
  zone: 'its zone',
  cta: 'a click on its button',
};

/** Everything that the embed says; it brings no other words with it. */
export const embed = {
  format: f,
  zones,
  subLabels,
  scoreLevels,
  provenance,
  moves: { ...moves, ...moreMoves },
  score: { headline, step },
  title: (role: string) => `${role}: how exposed is this job to AI?`,
  kicker: 'How exposed is this job to AI?',
  role: 'Your role',
  failed: {
    role: 'This role could not be loaded. The one before is still shown.',
    list: 'The other roles could not be loaded. Once you are online, leave this list and come back to it.',
  },
  week: 'Your week',
  weekHint: 'Move a time to where your week is different; the others follow.',
  time: (task: string) => `Time on ${task}`,
  percent: (value: number) => `${f.upTo(value)}\u00a0%`,
  provenanceOf: (name: string, hint: string) => `${name}: ${hint}`,
  aiScore: (score: number, words: string) => `AI score ${f.upTo(score)} of 5: ${words}`,
  allTasks: (count: number) => `Show all ${f.upTo(count)} tasks`,
  fewerTasks: 'Show the largest tasks only',
  reset: 'Reset the week',
  result: 'Your result',
  outOf: 'of 100',
  range: (low: number, high: number) =>
    low === high
      ? `probably ${f.fixed(low)} (9 times in 10)`
      : `probably ${f.upTo(Math.floor(low))} to ${f.upTo(Math.ceil(high))}, 9 times in 10`,
  base: (shown: number, change: number) =>
    change === 0
      ? `Typical for this job: ${f.fixed(shown)}`
      : `${f.signed(change, 1)} against what is typical for this job (${f.fixed(shown)})`,
  split: (displaced: number, augmented: number, notInvolved: number) =>
    `Of the week, AI does ${f.upTo(displaced)}\u00a0%, helps with ${f.upTo(augmented)}\u00a0%, and is not involved in ${f.upTo(notInvolved)}\u00a0%.`,
  live: (shown: number, zone: string) => `Your score is ${f.fixed(shown)}, ${zone}.`,
  note: 'Typical of people with such a week, not a forecast for you. Not for hiring or dismissal.',
  begin: (moves: string[]) => `Begin with ${f.list(moves)}.`,
  inAll: (zone: string, time: string) => `${zone} takes ${time} a week in all.`,
  otherWays: 'The full version shows other ways.',
  yours: 'Make it yours',
  yoursHint: 'your week, roles to move to',
  change: 'The smallest change',
  greenAlready: 'Green already: the best of the three zones.',
  reach: (zone: string, time: string, shown: number) =>
    `${zone} is within reach: moving ${time} a week would show ${f.fixed(shown)}.`,
  noReach: (zone: string, shown: number) =>
    `${zone} is out of reach by moving time alone: the most it can show is ${f.fixed(shown)}.`,
  move: (time: string, from: string, to: string) => `${time} from ${from} to ${to}`,
  moreMoves: (count: number) =>
    f.plural(count, {
      one: 'and # more move, in the full version',
      other: 'and # more moves, in the full version',
    }),
  suggestions: 'Roles you could move to',
  suggestionsLoading: 'Looking through the library …',
  suggestionsFailed: 'The library could not be loaded. The full version has it.',
  suggestion: (points: number, percent: number) =>
    `${f.signed(points, 1)} points, ${f.upTo(percent, 0)} % of its skills are yours.`,
  deadEnd: '(fewer jobs ahead)',
  named: 'Named by the site that shows this.',
  noSuggestion: 'No safer role of the library is near these skills, this schooling and this rank.',
  full: 'Open the full version with these values',
  fullHint: 'It explains the method and its sources.',
  newTab: '(opens in a new tab)',
  blocked: 'The page around this one does not let links open. Copy the address instead:',
  address: 'Address to copy',
  private: 'Nothing that you do here is saved or sent.',
  told: (host: string, names: readonly string[]) =>
    `Nothing here is saved. The page around it (${host}) is told: ${f.list(names.map((name) => events[name] ?? name))}. No texts, no tasks.`,
  problemsTitle: 'For whoever embeds this: a setting cannot be used.',
  /** Under the element's attribute, and the name in the frame's address where that is another. */
  problems: {
    role: 'job, or role: no such role in the library, or it could not be loaded. Another one is shown.',
    lock: 'lock: leave it empty or write true or false.',
    theme: 'theme: one of light, auto, dark.',
    tone: 'tone: plain or gentle.',
    accent: 'accent: a colour such as 1f5f7a or #1f5f7a.',
    sections: 'sections: any of tasks, result, change, moves, with commas between them.',
    moves: 'moves: ids of up to five roles of the library, with commas between them.',
    cta: 'cta: a text of 1 to 40 characters, together with cta-url.',
    ctaUrl:
      'cta-url, or ctaUrl: an address that starts with https://, or a relative one, together with cta. www.example.com alone is neither.',
    full: 'full: first or last.',
    lang: 'lang: this language is not there yet.',
    origin:
      'origin: the complete origin of the page, such as https://example.com, to go with events.',
    events: 'events: any of ready, score, zone, cta, with commas between them.',
  },
};
