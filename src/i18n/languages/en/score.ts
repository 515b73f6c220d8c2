import type { DimensionGroup, Modifier } from '@/engine';
import { formats } from '../../format';

const f = formats('en');

const points = (value: number) => f.plural(Math.abs(value), { one: '# point', other: '# points' });

/** Words of a group's total, the lowest first (`levelOfTotal`). */
const totals: Record<DimensionGroup | 'growth', readonly string[]> = {
  evidence: ['very weak', 'weak', 'mixed', 'strong', 'very strong'],
  barriers: ['none', 'little', 'some', 'much'],
  protective: ['none', 'little', 'some', 'much'],
  growth: ['much less', 'a little less', 'no change', 'a little more', 'much more'],
};

const PROTECTION = [
  'Nothing protects this job by law or custom.',
  'Law and custom protect this job a little.',
  'Law or custom protects this job in part.',
  'Law and custom protect this job.',
];

/** What a group outside the tasks does, as a sentence; `level` as in `totals`. */
const groupSentence: Record<Modifier, (level: number, lifts: boolean) => string> = {
  evidence: (level) => `The job market is ${totals.evidence[level]}.`,
  barriers: (level) => PROTECTION[level] ?? '',
  growth: (_, lifts) => `More AI means ${lifts ? 'more' : 'fewer'} such jobs.`,
};

const pullClause: Record<Modifier, (amount: string, lifts: boolean) => string> = {
  evidence: (amount, lifts) =>
    `the job market ${lifts ? 'lifts you' : 'pulls you down'} by ${amount}`,
  barriers: (amount) => `law and custom lift you by ${amount}`,
  growth: (amount, lifts) =>
    `${lifts ? 'more AI lifts demand' : 'more AI cuts demand'}, ${amount} ${lifts ? 'up' : 'down'}`,
};

/** The score in one or two sentences; the embed says the same. */
export const headline = {
  still: (hours: number) => `${f.upTo(hours)} of 10 hours of your week still need you.`,
  done: (hours: number) =>
    hours === 0
      ? 'AI does no task of your week by itself'
      : `AI already does most of ${f.upTo(hours)} of 10 hours of your week`,
  pull: (kind: Modifier, value: number) => {
    const amount = points(Math.round(Math.abs(value)));
    return pullClause[kind](amount, value > 0);
  },
  join: (done: string, pull: string | null) => (pull === null ? `${done}.` : `${done}; ${pull}.`),
};

/** The one thing to do about it; the embed says the same. */
export const step = {
  title: 'A step you can take',
  keepTitle: 'What keeps it Green',
  less: (time: string, task: string) => `${time} a week less for ${task}`,
  more: (time: string, task: string) => `${time} more for ${task}`,
  reaches: (moves: string[], zone: string) => `${moves.join(', ')} make it ${zone}.`,
  raises: (moves: string[], from: number, to: number) =>
    `${moves.join(', ')} bring you from ${f.fixed(from)} to ${f.fixed(to)}.`,
  tooFar: (zone: string) => `Moving time alone does not make it ${zone}. This helps most:`,
  none: 'Moving time helps little here: your tasks are too much alike.',
  other: 'See what else you can do',
  keeps: (task: string, time: string, above: number) =>
    `“${task}” holds most of your score. Keep these ${time} a week: you are ${points(above)} above Yellow.`,
  keepPlan: (task: string, time: string) => `Keep ${time} a week for ${task}`,
  helpTitle: 'Who can help',
  help: 'your manager, your union or works council, a careers adviser.',
};

/** The place “My score”. */
export const score = {
  week: {
    hours: (hours: number) => f.plural(hours, { one: '# hour', other: '# hours' }),
    timeHead: 'Time',
    scoreHead: 'AI score: 1 you … 5 AI alone',
    brief: (time: string, level: number) => `${time}, score ${f.upTo(level)}`,
    locked: 'time locked',
    more: 'Add a task, hours, what the scores mean',
    questions: 'Answer three questions',
    measure: 'Measure it',
  },
  groupIntros: {
    evidence: 'Five signals from outside. −2 is against you, +2 is for you.',
    barriers: 'What keeps people in this job although AI could do the work. 2 protects most.',
    protective: 'What makes people prefer people. These never change your score.',
    growth: 'What the spread of AI does to the number of such jobs. +2 is many more.',
  },
  total: (group: DimensionGroup | 'growth', level: number, figure: string, most: number | null) => {
    const words = totals[group][level] ?? '';
    if (group === 'growth') return words;
    return `${words}, ${figure}${most === null ? '' : ` of ${f.upTo(most)}`}`;
  },
  /** How many values of a group are not the typical ones. */
  changed: (count: number) => `${f.upTo(count)} changed`,
  aboutBrief: (hours: number) => `${f.upTo(hours)} hours a week, your experience and skills`,
  headline,
  sure: {
    range: (low: number, high: number) =>
      low === high
        ? `It is probably ${f.fixed(low)} (9 times in 10).`
        : `It is probably between ${f.upTo(Math.floor(low))} and ${f.upTo(Math.ceil(high))} (9 times in 10).`,
    onTheLine: (lower: string, upper: string) => `On the line between ${lower} and ${upper}.`,
    hopeful: (shown: number) => `If we were too hopeful: ${f.fixed(shown)}.`,
    whySure: 'How we know',
  },
  blocks: {
    displaced: 'AI does it',
    augmented: 'AI helps',
    notInvolved: 'only you',
    legend: (name: string, hours: number) => `${name} ${f.upTo(hours)}`,
    sentence: (does: number, helps: number, yours: number) =>
      `Of every ten hours, AI does about ${f.upTo(does)}, AI helps with ${f.upTo(helps)}, and ${f.upTo(yours)} need only you.`,
  },
  reasons: {
    holds: 'What holds',
    pulls: 'What pulls down',
    helps: 'What helps',
    task: (task: string, percent: number, level: string) =>
      `${task}, ${f.upTo(percent)} % of your week: ${level}.`,
    group: (kind: Modifier, level: number, lifts: boolean) => groupSentence[kind](level, lifts),
    nothingHolds: 'AI already does most of every task of this week.',
    nothingPulls: 'Nothing pulls this score down.',
    nothingHelps: 'Nothing outside your tasks lifts this score.',
    points: (value: number) => f.signed(value, 1),
  },
  step,
  change: {
    title: (value: number) =>
      value === 0
        ? 'Your changes cancel each other out'
        : `${f.signed(value, 1)} against what is typical for this job`,
    parts: 'What moved it',
  },
  source: {
    published: 'Public figures (AIJRI).',
    anchored: 'The score is public, its parts are ours.',
    estimated: 'Estimated by us.',
    own: 'Your own description.',
  },
  note: 'Typical of people with a week like this; not a forecast for you, not for hiring or dismissal.',
  line: (you: number, typical: number) =>
    `On the line from 0 (at risk) to 100 (protected) you stand at ${f.fixed(you)}; typical for this job is ${f.fixed(typical)}. Red ends at 25, Green begins at 48.`,
  typical: 'Typical',
  answers: {
    title: 'Typical for this job. Three answers make it yours',
    intro: 'Skip what you do not know: the typical answer stays.',
    time: (task: string) => `How much of your week goes to this: ${task}?`,
    score: (task: string) => `How much of this can AI do already: ${task}?`,
    hours: (hours: number) =>
      hours === 0 ? 'none' : f.plural(hours, { one: '# hour', other: '# hours' }),
    typical: (answer: string) => `${answer} (typical)`,
    show: 'Show my result',
    skip: 'Skip',
    resultTitle: 'What your answers change',
    moved: (from: number, to: number) =>
      `That moves you from ${f.fixed(from)} to ${f.fixed(to)}, which is ${to > from ? 'safer' : 'more at risk'}.`,
    same: (shown: number) => `That changes nothing: your score stays ${f.fixed(shown)}.`,
    back: 'Change my answers',
    done: 'See my score',
  },
};
