import { formats } from '../format';
import { dimensions, type DimensionWords } from './en/dimensions';
import type { late } from './en/late';
import { moves } from './en/moves';
import { score } from './en/score';
import { titles } from './en/titles';
import { exposure, provenance, scoreLevels, subLabels, zones } from './en/scale';

const f = formats('en');

const first = {
  /** Numbers and plurals of this language. */
  format: f,
  /** Words of parts that few visits open: they are loaded with their part (`usePartMessages`). */
  parts: {
    late: async () => (await import('./en/late')).late,
    builder: async () => (await import('./en/builder')).builder,
    desk: async () => (await import('./en/desk')).desk,
    measure: async () => (await import('./en/measure')).measure,
    moved: async () => (await import('./en/moved')).moved,
    report: async () => (await import('./en/report')).report,
    offline: async () => (await import('./en/offline')).offline,
  },
  app: {
    name: 'Personal AI Risk',
    desk: 'Coach’s desk',
    skip: 'Skip to the content',
    loading: 'Loading …',
    failed:
      'This part could not be loaded. Everything else works, and what you entered is still here.',
    again: 'Try again',
    printHint: 'For paper, choose “Report” in “Keep and share”.',
    embed: 'Put this calculator on your own page',
    footerPrivacy: 'What you enter stays in this browser. No account, no tracking.',
    footerMethod:
      'Scores follow the public description of the AI Job Resistance Index (jobzonerisk.com), restated and extended.',
  },
  places: {
    score: { tab: 'My score', title: 'My score' },
    why: { tab: 'Why', title: 'Where does this number come from?' },
    next: { tab: 'What next', title: 'What can I do?' },
    job: { tab: 'The job', title: 'What is happening to this job?' },
    compare: { tab: 'Compare', title: 'How do I compare?' },
    all: { tab: 'Everything', title: 'Everything on one page' },
  },
  shell: {
    places: 'Places',
    menu: 'Menu',
    all: 'Everything on one page',
    method: 'How the score works',
    documentTitle: (place: string, role: string, name: string) => `${place} · ${role} · ${name}`,
    score: 'Score',
    against: 'against the typical score',
    example: 'This is an example.',
    exampleAsk: 'What is your job?',
  },
  /** Names of the sections whose other words come later (`en/late`). */
  titles,
  history: {
    undo: 'Undo',
    redo: 'Redo',
    /** What was done that the score does not tell, behind it. */
    done: { undo: ' Undone.', redo: ' Redone.', 'what-if keep': ' Kept.' } as Partial<
      Record<string, string>
    >,
    resetAll: 'Reset all',
    resetAllHint: 'Put every value back to the base role (can be undone)',
  },
  /** One result as a picture or in figures. */
  showAs: { table: 'Show as table', picture: 'Show as picture' },
  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
  zones,
  subLabels,
  scoreLevels,
  exposure,
  buckets: {
    displaced: 'Displaced',
    augmented: 'Augmented',
    notInvolved: 'AI not involved',
  },
  bucketHints: {
    displaced: 'AI does the task',
    augmented: 'AI helps a person do it',
    notInvolved: 'a person does it alone',
  },
  groups: {
    tasks: 'Tasks',
    evidence: 'Job market',
    barriers: 'Protection',
    protective: 'Human factors',
    growth: 'AI demand',
  },
  dimensions: dimensions as Record<string, DimensionWords>,
  provenance,
  role: {
    years: (from: number, to: number | null) =>
      to === null ? `${from}+ years` : from === to ? `${from} years` : `${from}–${to} years`,
    levels: { junior: 'Junior', mid: 'Mid-level', senior: 'Senior' },
    notTitle: 'What this role is not',
    startedFrom: (title: string) => `started from ${title}`,
  },
  /** The rest of these words comes with the search (`en/late`). */
  find: { open: 'Find your role', close: 'Close', title: 'Find your role' },
  /** Whose a result is, beside its mark on a line: a shared one is nobody's "You". */
  whose: { own: 'You', shared: 'This result' },
  result: {
    region: 'Your result',
    outOf: 'of 100',
    base: 'Base role',
    live: (shown: number, zone: string, subLabel: string) =>
      `Your score is ${f.fixed(shown)}, ${zone}${subLabel ? `, ${subLabel}` : ''}.`,
    others: (count: number) =>
      f.plural(count, {
        one: 'The small tick is # role of the library.',
        other: 'The small ticks are the # roles of the library.',
      }),
  },
  value: {
    reset: (name: string, base: string) => `Reset ${name} to ${base}`,
    base: (value: string) => `typical ${value}`,
    source: 'Source',
    why: 'Why this value',
    note: 'Your note (optional)',
    noteOn: (name: string) => `Note on ${name}`,
    yours: (name: string) => `Your value for ${name}`,
    baseIs: (value: string, words: string) => `Typical ${value}: ${words}`,
    ownValue: 'You judged this yourself; there is no typical value.',
    wholeNumber: (min: number, max: number) =>
      `Enter a whole number from ${f.upTo(min)} to ${f.upTo(max)}.`,
    numberBetween: (min: number, max: number) =>
      `Enter a number from ${f.upTo(min)} to ${f.upTo(max)}.`,
    unclear: 'Write it with one decimal sign and none between thousands: 12.5 or 1000.',
  },
  week: {
    title: 'Your week',
    time: (task: string) => `Time on ${task}`,
    score: (task: string) => `AI score of ${task}`,
    resetTime: (task: string, base: string) => `Put the time for ${task} back to ${base}`,
    resetScore: (task: string, base: string) => `Put the score for ${task} back to ${base}`,
    timeLabel: 'Time',
    scoreLabel: 'AI score',
    percent: 'Percent',
    hours: 'Hours a week',
    unit: 'Show time as',
    percentUnit: '%',
    hoursUnit: 'h',
    percentValue: (value: number) => `${f.upTo(value)} %`,
    hoursValue: (value: number) => f.plural(value, { one: '# hour', other: '# hours' }),
    scoreValue: (score: number, words: string) => `${f.upTo(score)} of 5, ${words}`,
    lock: (task: string) => `Lock the time of ${task}`,
    keep: 'Lock',
    balance: 'When a time moves',
    balanceAll: 'all others share the difference',
    balanceWith: (task: string) => `take the time only from: ${task}`,
    total: (percent: number, hours: number) =>
      `Total ${f.upTo(percent)} % = ${f.upTo(hours)} hours a week`,
    nothingFollows: 'No other task is free to give or take time: unlock one first.',
    details: 'Reason and more',
    baseReason: (score: number) => `Why AI scores ${f.upTo(score)} here`,
    ownTask: 'A task of your own: there is no typical score to compare with.',
    bucket: (task: string) => `What AI does to ${task}`,
    bucketLabel: 'What AI does to this task',
    rename: (task: string) => `Name of ${task}`,
    renameLabel: 'Name',
    renameProblem: 'Give the task a name of 1 to 120 characters.',
    remove: (task: string) => `Delete task: ${task}`,
    removeLabel: 'Delete task',
    removeBlocked: 'Cannot be deleted: no unlocked task is left to take over its time.',
    tools: 'AI tools at work here',
    maker: (name: string, maker: string) => (maker.startsWith(name) ? maker : `${name} (${maker})`),
    addTitle: 'Add a task of your own',
    addName: 'What is the task?',
    addTime: 'Share of your time, in percent',
    addScore: 'AI score, 1 to 5',
    add: 'Add task',
    addNameProblem: 'Say what the task is, in 1 to 120 characters.',
    reset: 'Reset the week',
    legend: 'What the AI scores mean',
  },
  moves,
  score,
  addToPlan: {
    add: 'Add to my plan',
    addThis: (step: string) => `Add to my plan: ${step}`,
    there: 'In your plan ✓',
    full: 'Your plan is full. Remove a step first.',
  },
  /** The rest of these words comes with what they belong to (`en/late`). */
  share: { title: 'Keep and share' },
};

/** The words of the first screen; those of the sections below it come with them. */
export const en = first as typeof first & typeof late;
