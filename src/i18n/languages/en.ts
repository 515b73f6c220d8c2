import type {
  DimensionId,
  DimensionGroup,
  Frequency,
  InputProblem,
  VariantProblemKind,
} from '@/engine';
import { formats } from '../format';

const f = formats('en');

interface DimensionWords {
  name: string;
  question: string;
  /** Words of each level, keyed by value. */
  levels: Record<string, string>;
}

const dimensions: Record<DimensionId<DimensionGroup> | 'growth', DimensionWords> = {
  jobPostings: {
    name: 'Job postings',
    question: 'Are employers looking for more or fewer people like you?',
    levels: {
      '-2': 'Falling fast',
      '-1': 'Falling',
      '0': 'Steady or unclear',
      '1': 'Rising',
      '2': 'Rising fast',
    },
  },
  companyActions: {
    name: 'Company actions',
    question: 'Do companies cut or create such jobs and name AI as the reason?',
    levels: {
      '-2': 'Large cuts that name AI',
      '-1': 'Some cuts',
      '0': 'Nothing clear',
      '1': 'Some hiring because of AI',
      '2': 'Wide hiring because of AI',
    },
  },
  wages: {
    name: 'Wages',
    question: 'Does pay for this work keep up?',
    levels: {
      '-2': 'Falling',
      '-1': 'Behind prices',
      '0': 'Level or unknown',
      '1': 'Ahead of prices',
      '2': 'Well ahead of prices',
    },
  },
  aiToolMaturity: {
    name: 'AI tool maturity',
    question: 'How much of the core work do today’s AI tools do in practice?',
    levels: {
      '-2': 'Core work done by tools',
      '-1': 'Much of the core work helped by tools',
      '0': 'Tools at the edges',
      '1': 'Hardly any working tool',
      '2': 'Tools make people in the role worth more',
    },
  },
  expertConsensus: {
    name: 'Expert consensus',
    question: 'What do those who study this work expect?',
    levels: {
      '-2': 'Mostly replaced',
      '-1': 'Squeezed',
      '0': 'No agreement',
      '1': 'Mostly safe',
      '2': 'Safe by wide agreement',
    },
  },
  regulatory: {
    name: 'Regulation and licensing',
    question: 'Does the law demand a qualified person?',
    levels: {
      '0': 'No licence needed',
      '1': 'Certified or partly regulated',
      '2': 'Personal licence by law',
    },
  },
  physicalPresence: {
    name: 'Physical presence',
    question: 'Does the work need hands and a body in a place?',
    levels: {
      '0': 'Can be done from anywhere',
      '1': 'Partly on the spot',
      '2': 'Hands-on, on the spot',
    },
  },
  unions: {
    name: 'Unions and agreements',
    question: 'Do collective agreements protect the role?',
    levels: { '0': 'Rarely', '1': 'For some', '2': 'For most' },
  },
  liability: {
    name: 'Liability',
    question: 'Who answers when it goes wrong?',
    levels: {
      '0': 'The company alone',
      '1': 'You, professionally',
      '2': 'You, personally; or lives depend on it',
    },
  },
  cultural: {
    name: 'Culture and trust',
    question: 'Do people insist on a human being?',
    levels: {
      '0': 'They do not mind AI',
      '1': 'Many want a person',
      '2': 'They insist on a person',
    },
  },
  physicality: {
    name: 'Physicality',
    question: 'How much of the value lies in skilled work with the body?',
    levels: { '0': 'None', '1': 'A little', '2': 'Much', '3': 'It is the core' },
  },
  interpersonal: {
    name: 'Relationship',
    question: 'How much is the relationship itself worth?',
    levels: { '0': 'None', '1': 'A little', '2': 'Much', '3': 'It is the core' },
  },
  moralJudgment: {
    name: 'Moral judgement',
    question: 'How often do you decide what is right, not just what is correct?',
    levels: { '0': 'Never', '1': 'Sometimes', '2': 'Often', '3': 'It is the core' },
  },
  growth: {
    name: 'AI demand',
    question: 'Does the spread of AI create or remove demand for this role?',
    levels: {
      '-2': 'AI is sold as its replacement',
      '-1': 'Fewer people per unit of work',
      '0': 'No clear effect',
      '1': 'AI makes more of this work',
      '2': 'The role exists because of AI',
    },
  },
};

const problems: Record<InputProblem, string> = {
  missing: 'is missing',
  notANumber: 'is not a valid value',
  outOfRange: 'is out of range',
  noTasks: 'has no tasks',
  zeroTime: 'adds up to no time at all',
  duplicateId: 'uses an id twice',
  unknown: 'is not one of the allowed words',
};

const variantProblems: Record<VariantProblemKind, string> = {
  totalNot100: 'The times do not add up to 100 %.',
  badTask: 'A task has an impossible time or score.',
  movesTooFar: 'A task moves by more than 10 points against today.',
  newTaskTooLarge: 'A new task takes more than 12 points.',
  reasonMissing: 'A change other than 0 needs a written reason.',
  sourceMissing: 'A change other than 0 needs a named source.',
  barriersDeltaTooHigh: 'Barriers may rise by one point at most.',
  leavesRange: 'The total would leave its range.',
  durabilitySignalsMissing: '“Transforms” needs a hiring trend after 2025 and a headcount figure.',
};

export const en = {
  /** Numbers and plurals of this language. */
  format: f,
  /** Words of parts that few visits open: they are loaded with their part (`usePartMessages`). */
  parts: {
    desk: async () => (await import('./en/desk')).desk,
    report: async () => (await import('./en/report')).report,
    offline: async () => (await import('./en/offline')).offline,
  },
  app: {
    name: 'Personal AI Risk',
    skip: 'Skip to the calculator',
    sections: 'Sections',
    loading: 'Loading this section …',
    failed: 'This section could not be loaded. The rest of the page works; reload to try again.',
    footerPrivacy: 'Everything you enter stays in this browser. No account, no tracking.',
    footerMethod:
      'Scores follow the public description of the AI Job Resistance Index (jobzonerisk.com), restated and extended. Rules marked “inferred” were never published; rules marked “ours” are this project’s.',
  },
  history: {
    undo: 'Undo',
    redo: 'Redo',
    resetAll: 'Reset all',
    resetAllHint: 'Put every value back to the base role (can be undone)',
  },
  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
  zones: {
    RED: { name: 'Red', meaning: 'Being displaced: act now.' },
    YELLOW: { name: 'Yellow', meaning: 'Transforming: act within 2–3 years.' },
    GREEN: { name: 'Green', meaning: 'Protected for five years or more.' },
  },
  subLabels: {
    Accelerated: 'Accelerated',
    Transforming: 'Transforming',
    Stable: 'Stable',
    Urgent: 'Urgent',
    Moderate: 'Moderate',
    Imminent: 'Imminent',
  },
  subLabelReasons: {
    Accelerated: 'AI itself creates demand for the role (growth +2).',
    Transforming: '20 % or more of the time goes to tasks that score 3 or more.',
    Stable: 'Under 20 % of the time goes to tasks that score 3 or more.',
    Urgent: '40 % or more of the time goes to tasks that score 3 or more.',
    Moderate: 'Under 40 % of the time goes to tasks that score 3 or more.',
    Imminent: 'Task resistance below 1.8, evidence −6 or lower and barriers 2 or lower.',
    plainRed: 'Does not meet all three Imminent conditions.',
    inferred: 'The thresholds of these words are inferred from published results.',
  },
  scoreLevels: {
    1: 'irreducibly human',
    2: 'a person does it, AI helps a little',
    3: 'AI does part, a person leads',
    4: 'an agent does most of it, a person checks',
    5: 'an AI agent runs it end to end',
  } as Record<number, string>,
  exposure: { HIGH: 'High exposure', MEDIUM: 'Medium exposure', LOW: 'Low exposure' },
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
    evidence: 'Market evidence',
    barriers: 'Barriers',
    protective: 'Human factors',
    growth: 'AI demand',
  },
  groupIntros: {
    evidence:
      'What happens outside: five signals from −2 (against you) to +2 (for you). Each point of the total adds 0.04 to its factor.',
    barriers:
      'What slows replacement down even where AI could do the work. Each point of the total adds 0.02 to its factor.',
    protective:
      'What makes people prefer people. These never enter the score; they feed the quick screen only.',
    growth: 'One number from −2 to +2. Each point adds 0.05 to its factor.',
  },
  dimensions: dimensions as Record<string, DimensionWords>,
  provenance: {
    published: 'Published',
    anchored: 'Anchored',
    estimated: 'Estimated',
    own: 'Your own description',
    publishedHint: 'The inputs of this score are public (AIJRI).',
    anchoredHint: 'The headline score is public; inputs were chosen to reproduce it.',
    estimatedHint: 'Our own assessment by a written rubric; not a published AIJRI score.',
    ownHint: 'You described this role; there is no published score and no base to compare with.',
    ours: (groups: string[]) => `Ours, not public: ${f.list(groups)}.`,
  },
  role: {
    years: (from: number, to: number | null) =>
      to === null ? `${from}+ years` : from === to ? `${from} years` : `${from}–${to} years`,
    levels: { junior: 'Junior', mid: 'Mid-level', senior: 'Senior' },
    reasonsTitle: 'Why this score',
    displaced: (percent: number) =>
      percent > 0
        ? `${f.upTo(percent)} % of the week goes to tasks that AI already does for the most part.`
        : 'No task of the week is done by AI for the most part.',
    evidence: (total: number) =>
      total < 0
        ? `The market leans against the role: evidence ${f.signed(total)} of −10 … +10.`
        : total > 0
          ? `The market leans towards the role: evidence ${f.signed(total)} of −10 … +10.`
          : 'The market gives no clear sign: evidence 0 of −10 … +10.',
    barriers: (total: number) => `Barriers that slow replacement down: ${f.upTo(total)} of 10.`,
    growth: (value: number) =>
      value < 0
        ? `The spread of AI removes demand (${f.signed(value)}).`
        : value > 0
          ? `The spread of AI creates demand (${f.signed(value)}).`
          : 'The spread of AI neither creates nor removes demand (0).',
    start: 'Change what is different about your week and your market; the result follows at once.',
    startLink: 'Start with your week',
    notTitle: 'What this role is not',
    baseScore: (shown: number, zone: string) => `base role ${f.fixed(shown)} ${zone}`,
    ownScore: (shown: number, zone: string) => `${f.fixed(shown)} ${zone}`,
    startedFrom: (title: string) => `started from ${title}`,
  },
  find: {
    open: 'Find your role',
    close: 'Close',
    title: 'Find your role',
    search: 'Job title',
    placeholder: 'Nurse, electrician, HGV driver …',
    results: 'Roles that match',
    found: (count: number) =>
      count === 0
        ? 'No role matches. Describe yours below.'
        : f.plural(count, { one: '# role', other: '# roles' }),
    browse: 'Browse by sector',
    notHere: 'My role is not here',
    nearest: (title: string) =>
      `Start from the nearest role; it keeps your title, “${title}”, and you change what differs:`,
    startFrom: (title: string) => `Start from ${title}`,
    ownTitle: 'Describe it yourself',
    ownIntro:
      'Five to nine tasks and one question for each dimension. The answers become your inputs; you can change all of them afterwards.',
    titleLabel: 'What is the role called?',
    titleProblem: 'Give the role a name of 1 to 120 characters.',
    tasksLegend: (least: number, most: number) =>
      `Your tasks (${f.upTo(least)} to ${f.upTo(most)})`,
    tasksHint:
      'Name, share of your time in percent (scaled to 100 together), and what AI can do of it.',
    taskName: (number: string) => `Task ${number}`,
    taskTime: (number: string) => `Percent of time for task ${number}`,
    taskScore: (number: string) => `What AI can do of task ${number}`,
    removeTask: (number: string) => `Remove task ${number}`,
    addTask: 'One more task',
    start: 'Show my result',
  },
  result: {
    region: 'Your result',
    details: 'Details of your result',
    outOf: 'of 100',
    open: 'Show details',
    close: 'Hide details',
    base: 'Base role',
    you: 'You',
    same: 'Same as the base role so far. Change anything and the difference shows here.',
    change: (points: number) =>
      points === 0
        ? 'No change to the shown score against the base role.'
        : `${f.signed(points, 1)} points against the base role`,
    changeParts: 'What moved it, in exact points',
    conservative: 'Conservative re-read',
    conservativeHint: 'The lowest of four more cautious readings.',
    onTheLine: 'On the line',
    onTheLineHint:
      'The score lies so close to the Green border (45–51), or falls below it when one axis is read more cautiously, that the zone should not be relied on.',
    leaves: (axis: string, zone: string) => `Read more cautiously, ${axis} alone makes it ${zone}.`,
    split: 'Where the week goes',
    quickScreen: 'Quick screen',
    quickScreenHit:
      'Human factors of 2 or less and falling AI demand: almost certainly Red before scoring.',
    note: 'What this number is not',
    noteText:
      'It is typical of people with these inputs. It is not a forecast for you, and not for hiring or dismissal.',
    live: (shown: number, zone: string, subLabel: string) =>
      `Your score is ${f.fixed(shown)}, ${zone}${subLabel ? `, ${subLabel}` : ''}.`,
    lineSentence: (you: number, base: number) =>
      `On the line from 0 to 100 you stand at ${f.fixed(you)}, the base role at ${f.fixed(base)}. Red ends at 25, Green begins at 48.`,
    others: (count: number) =>
      f.plural(count, {
        one: 'The small tick is # role of the library.',
        other: 'The small ticks are the # roles of the library.',
      }),
  },
  value: {
    reset: (name: string, base: string) => `Reset ${name} to ${base}`,
    base: (value: string) => `base ${value}`,
    source: 'Source',
    why: 'Why this value',
    note: 'Your note (optional)',
    noteOn: (name: string) => `Note on ${name}`,
    yours: (name: string) => `Your value for ${name}`,
    baseIs: (value: string, words: string) => `Base value ${value}: ${words}`,
    ownValue: 'You judged this yourself; there is no base value.',
    total: (value: string, range: string) => `Total ${value} of ${range}`,
    wholeNumber: (min: number, max: number) =>
      `Enter a whole number from ${f.upTo(min)} to ${f.upTo(max)}.`,
    numberBetween: (min: number, max: number) =>
      `Enter a number from ${f.upTo(min)} to ${f.upTo(max)}.`,
  },
  week: {
    title: 'Your week',
    intro:
      'Every task has its share of your time and a score for what AI can do of it today. Move a time and the others follow, so that the week stays whole.',
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
    lock: (task: string) => `Keep the time of ${task}`,
    keep: 'Keep',
    balance: 'When a time moves',
    balanceAll: 'all others share the difference',
    balanceWith: (task: string) => `keep the rest, trade with: ${task}`,
    total: (percent: number, hours: number) =>
      `Total ${f.upTo(percent)} % = ${f.upTo(hours)} hours a week`,
    nothingFollows: 'No other task is free to give or take time: release one first.',
    details: 'Reason and more',
    baseReason: (score: number) => `Why the base score is ${f.upTo(score)}`,
    ownTask: 'A task of your own: there is no base score to compare with.',
    bucket: (task: string) => `What AI does to ${task}`,
    bucketLabel: 'What AI does to this task',
    rename: (task: string) => `Name of ${task}`,
    renameLabel: 'Name',
    renameProblem: 'Give the task a name of 1 to 120 characters.',
    remove: (task: string) => `Delete task: ${task}`,
    removeLabel: 'Delete task',
    removeBlocked: 'Cannot be deleted: no unlocked task is left to take over its time.',
    tools: 'AI tools at work here',
    addTitle: 'Add a task of your own',
    addName: 'What is the task?',
    addTime: 'Share of your time, in percent',
    addScore: 'AI score, 1 to 5',
    add: 'Add task',
    addNameProblem: 'Say what the task is, in 1 to 120 characters.',
    reset: 'Reset the week',
    legend: 'What the AI scores mean',
  },
  brief: {
    title: 'What is happening to this job',
    intro:
      'What AI does to this work today and what may follow; the numbers are those of your week.',
    insights: 'Key insights',
    opportunity: 'The AI opportunity',
    today: 'AI in action',
    maker: (name: string, maker: string) => (maker.startsWith(name) ? maker : `${name} (${maker})`),
    touches: (tasks: string[]) => `In your week: ${tasks.join(' · ')}`,
    noTools: 'None of the AI tools listed here touches a task of your week.',
    effectOnJobs: 'Effect on jobs',
    exposure: 'Exposure, task by task',
    ofWeek: (percent: number) => `${f.upTo(percent)} % of the week`,
    skills: 'Skills of the role',
    skillStates: {
      vulnerable: 'Vulnerable: AI takes over much of it',
      holding: 'Holding: still asked for',
      rising: 'Rising: worth more with AI',
    },
    youHave: 'yours',
    worry: 'Who should worry',
    calm: 'Who need not',
    strategy: 'What to do',
    horizon: 'Horizon',
    newTasks: 'New tasks appearing',
    related: 'Related roles',
    relatedHint: 'The roles that need most of the same skills, whatever their score.',
    shared: (count: number) =>
      f.plural(count, { one: '# skill in common', other: '# skills in common' }),
    highExposure: (tasks: number, of: number, percent: number) => {
      const all = f.plural(of, { one: '# task', other: '# tasks' });
      const time = `${f.upTo(percent)} % of the week`;
      return f.plural(tasks, {
        one: `# of ${all} carries high exposure; it takes ${time}.`,
        other: `# of ${all} carry high exposure; they take ${time}.`,
      });
    },
    noHighExposure: 'No task of the week carries high exposure.',
    toReach: (points: number, zone: string) =>
      `${f.plural(points, { one: '# point', other: '# points' })} more and the score reads ${zone}.`,
    keptOut: (points: number, zone: string) =>
      `The score stands ${points === 0 ? 'right on' : f.plural(points, { one: '# point above', other: '# points above' })} the border to ${zone}.`,
    changed: (group: string, points: number, alone: boolean) =>
      `${alone ? 'What you changed moved the score' : 'Of what you changed, this moved the score most'}: ${group}, ${f.signed(points, 1)} points.`,
    largestTask: (task: string, time: string, exposure: string, safest: boolean) =>
      `No task takes more of your time than “${task}”: ${time}, ${exposure.toLowerCase()}${safest ? '; none is safer' : ''}.`,
    safestTask: (task: string, time: string, exposure: string) =>
      `No task is safer than “${task}”: ${time}, ${exposure.toLowerCase()}.`,
    signals: (names: string[], value: number) =>
      `${names.join(', ')} (${f.signed(value)}${names.length > 1 ? ' each' : ''})`,
    against: (signals: string) => `What weighs most against the role in the market: ${signals}.`,
    inFavour: (signals: string) => `What weighs most for it: ${signals}.`,
    noSignal: 'No market signal points either way.',
    barrier: (names: string[], value: number, most: number) =>
      `What slows replacement down most: ${names.join(', ')} (${f.upTo(value)} of ${f.upTo(most)}${names.length > 1 ? ' each' : ''}).`,
    noBarrier: 'No barrier slows replacement down.',
  },
  about: {
    title: 'About you',
    intro:
      'These do not change the score. They decide which moves fit you and how hours are shown.',
    years: 'Years of experience',
    hours: 'Hours per week',
    belowLevel: (years: string, title: string) =>
      `This role has ${years} of experience in mind; yours is less. ${title} may describe you better.`,
    aboveLevel: (years: string, title: string) =>
      `This role has ${years} of experience in mind; yours is more. ${title} may describe you better.`,
    belowNoNeighbour: (years: string) =>
      `This role has ${years} of experience in mind; yours is less. Read the score with that in mind.`,
    aboveNoNeighbour: (years: string) =>
      `This role has ${years} of experience in mind; yours is more. Read the score with that in mind.`,
    switchTo: (title: string) => `Switch to ${title}`,
    skills: 'Skills you have',
    skillsIntro: (count: number) =>
      f.plural(count, { one: '# skill ticked', other: '# skills ticked' }),
    filter: 'Find a skill',
    noSkill: 'No skill by that name.',
    fromRole: 'Skills of this role',
    allSkills: 'All skills',
    states: { vulnerable: 'vulnerable', holding: 'holding', rising: 'rising' },
  },
  why: {
    title: 'Why this number',
    intro: 'The parts below are exact: they add up to the score without remainder.',
    waterfall: 'From task resistance to the score, in points',
    parts: {
      tasks: 'Tasks alone',
      evidence: 'Market evidence',
      barriers: 'Barriers',
      growth: 'AI demand',
      cap: 'Cap at 0 … 100',
      score: 'Score',
    },
    partsHint:
      'Tasks alone is the score with every modifier at 1. The rest is shared among the three modifiers by the Shapley value: the mean over every order in which they can act (ours).',
    part: 'Part',
    points: 'Points',
    formula: 'The formula with your values',
    resistance: 'Task resistance',
    resistanceHint:
      'Six minus the mean AI score of your week: 1 = a machine could run it, 5 = only people can.',
    modifiers: 'Modifiers',
    raw: 'Raw value',
    scoreLine: 'Score',
    scaleHint:
      '0.54 is the worst raw value there is; 7.93 is the way from there to a perfect role with 5 barriers. More barriers than that are capped (ours).',
    composition: 'The published composition: an illustration',
    compositionHint: (total: number, shown: number) =>
      `The publisher also draws points in a 50/20/15/10/5 scheme. It is not how the score is computed: here it gives ${f.fixed(total)} and not ${f.fixed(shown)}.`,
    compositionParts: {
      tasks: 'Task resistance / 5 × 50',
      evidence: 'Evidence / 10 × 20',
      barriers: 'Barriers / 10 × 15',
      protective: 'Human factors / 9 × 10',
      growth: 'AI demand / 2 × 5',
    },
    sum: 'Sum',
    chartSentence: (tasks: number, score: number) =>
      `The chart starts at ${f.fixed(tasks)} points for the tasks alone and ends at the score of ${f.fixed(score)}; the table says the same.`,
  },
  certainty: {
    title: 'How sure is it?',
    intro:
      'Nobody knows every input exactly. This is how far the score could move if some of yours are one step off.',
    range: (low: number, high: number) =>
      low === high
        ? `${f.fixed(low)} in at least 9 of 10 cases`
        : `Between ${f.fixed(low)} and ${f.fixed(high)} in 9 of 10 cases`,
    rangeShort: (low: number, high: number) =>
      low === high
        ? `${f.fixed(low)} in 9 of 10 cases`
        : `${f.fixed(low)} to ${f.fixed(high)} in 9 of 10 cases`,
    rangeOnLine: (range: string, median: number) =>
      `${range} (the frame on the line); ${f.fixed(median)} in the middle.`,
    chances: (chances: string[]) => `The chances: ${f.list(chances)}.`,
    rangeAndMiddle: (range: string, median: number) =>
      `${range}; ${f.fixed(median)} in the middle.`,
    frequency: (frequency: Frequency) =>
      frequency.kind === 'count'
        ? `${f.upTo(frequency.count)} in ${f.upTo(frequency.of)}`
        : frequency.kind === 'rare'
          ? 'less than 1 in 100'
          : 'almost certain',
    thatItIs: (frequency: string, zone: string) => `${frequency} that it is ${zone}`,
    zones: 'Which zone it is',
    loading: 'Working out how sure it is …',
    assumption: (least: string, middle: string, most: string) =>
      `Assumed (ours): each input may be one step too high or one step too low, each with the chance of your setting below (${least}, ${middle} or ${most}), independently of all others. Times count as exact. A value at the end of its range can only move one way, so the middle may lie beside your score.`,
    sides: (chance: number) => `${f.upTo(100 * chance)} %`,
    chart: 'How likely each score is',
    chartSentence: (from: number, to: number, score: number) =>
      `The chart has one bar for each point from ${f.upTo(from)} to ${f.upTo(to)}; your score of ${f.fixed(score)} lies in the outlined one. The tables say the same.`,
    chartHint: 'One bar for each point, coloured by zone; the outlined bar holds your score.',
    chanceAxis: 'Chance in percent',
    zone: 'Zone',
    chance: 'Chance',
    exactly: 'Exactly',
    percent: (chance: number) =>
      chance < 0.0005
        ? 'under 0.1 %'
        : chance > 0.9995
          ? 'over 99.9 %'
          : `${f.fixed(100 * chance)} %`,
    deciles: 'The scores in ten equal parts',
    cases: 'Cases',
    tenth: (tenths: number) => `${f.upTo(tenths)} of 10`,
    atMost: 'Score at most',
    confidence: 'How sure are you of your inputs?',
    confidenceHint: 'Until you say otherwise, every group counts as roughly right.',
    levels: { sure: 'Sure', roughly: 'Roughly', guessing: 'Guessing' },
    levelHints: (sure: string, roughly: string, guessing: string) =>
      `Sure: ${sure} that a value is one step too high, and ${sure} that it is one too low. Roughly: ${roughly} for each side. Guessing: ${guessing} for each side.`,
  },
  matters: {
    title: 'What matters most',
    intro:
      'Every single input one step down and one step up, everything else as it is: the largest effect first.',
    largest: (name: string, step: string, points: number, zone: string) =>
      `The largest single effect: ${name}, ${step}: ${f.signed(points, 1)} points${zone && `, and it is ${zone}`}.`,
    noEffect: 'No single step changes the shown score.',
    crossings: (count: number, all: number, zone: string) =>
      count === 0
        ? `No single step leads out of ${zone}.`
        : `${f.upTo(count)} of the ${f.upTo(all)} possible steps ${count === 1 ? 'leads' : 'lead'} out of ${zone}; ${count === 1 ? 'it is' : 'they are'} marked.`,
    chart: 'What one step does to the score',
    chartHint: (count: number, score: number) =>
      `The ${f.upTo(count)} inputs with the largest effect, from your score of ${f.fixed(score)}: green raises it, red lowers it; outlined bars lead into another zone.`,
    chartSentence: 'The table below says the same and lets you apply a step.',
    input: 'Input',
    down: 'One step down',
    up: 'One step up',
    steps: {
      down: (to: string) => `one step down, to ${to}`,
      up: (to: string) => `one step up, to ${to}`,
    },
    to: (value: string) => `to ${value}`,
    atEnd: 'End of the range',
    apply: 'Apply',
    applyStep: (name: string, step: string) => `Apply: ${name} ${step}`,
    applied: (name: string, step: string, shown: number, zone: string) =>
      `Applied: ${name} ${step}. The score is now ${f.fixed(shown)} ${zone}.`,
    applyHint: 'Apply a step and the whole page follows. You can take it back.',
    takeBack: 'Take it back',
    all: (count: number) => `Show all ${f.upTo(count)} inputs`,
    first: (count: number) => `Show the first ${f.upTo(count)} only`,
  },
  reread: {
    title: 'Conservative re-read',
    intro:
      'What if you were a little too hopeful? Each axis alone is read one step more cautiously; the lowest reading counts.',
    axis: 'Axis',
    changes: 'What is read differently',
    reading: 'Reading',
    zone: 'Zone',
    tasksBack: (points: number) =>
      `Half of the time taken off displaced tasks goes back to them: ${f.upTo(points)} points.`,
    tasksNone:
      'No time was taken off displaced tasks, or giving it back would not lower the score: nothing changes.',
    lower: (from: number, to: number) => `Total ${f.signed(from)} is read as ${f.signed(to)}.`,
    atEnd: (value: number) => `${f.signed(value)} is the end of the range; nothing changes.`,
    conservative: (shown: number) => `Conservative score ${f.fixed(shown)}`,
    holds: (zone: string) => `Every reading stays ${zone}.`,
    leaves: (axes: string[], zone: string) =>
      `The zone ${zone} does not hold when read more cautiously: ${f.list(axes)}.`,
    rounding: 'Rounding down to whole points is ours; it reproduces the published figure.',
  },
  moves: {
    title: 'The smallest change',
    intro:
      'The least time to move inside your week so that the score gets where you want it. It goes from the tasks that AI does best to those it does least; no task moves by more than 10 points (percent of your time) against your week today.',
    target: 'Where to',
    targetZone: (zone: string, from: number) => `${zone}, from ${f.fixed(from)}`,
    targetScore: 'A score of my choice',
    score: 'Score to reach',
    reached: (target: string, shown: number, zone: string) =>
      `You are there already: your score is ${f.fixed(shown)}, ${zone}. Nothing has to move for ${target}.`,
    inReach: (target: string, time: string) =>
      `${target} is within reach: moving ${time} a week would do.`,
    outOfReach: (target: string, shown: number, zone: string) =>
      `${target} is out of reach by moving time alone. The most that your week can show this way is ${f.fixed(shown)}, ${zone}.`,
    noGain:
      'No move of time raises your score: there is no task with a lower AI score to move time to.',
    points: (points: number) =>
      points < 0.05 ? 'under 0.1 points' : f.plural(points, { one: '# point', other: '# points' }),
    minutes: (minutes: number) =>
      minutes < 1 ? 'under a minute' : f.plural(minutes, { one: '# minute', other: '# minutes' }),
    hours: (hours: number) => f.plural(hours, { one: '# hour', other: '# hours' }),
    move: (points: string, time: string, from: string, to: string) =>
      `${points}, ${time} a week, from ${from} to ${to}`,
    total: (points: string, time: string, week: string, shown: number, zone: string) =>
      `In all ${points} of your working time: ${time} of ${week}. Your score would then be ${f.fixed(shown)}, ${zone}.`,
    caveat:
      'This is the arithmetic of the score, nothing more. It is no advice, and it does not say that your employer agrees.',
    beyond: 'What else it would take',
    beyondSteps: (target: string, steps: string[]) =>
      `With these moves made, ${target} needs at least: ${f.list(steps)}.`,
    beyondStep: (axis: string, points: number, from: number, to: number) =>
      `${axis} ${f.plural(points, { one: '# point', other: '# points' })} higher (from ${f.signed(from)} to ${f.signed(to)})`,
    beyondNone: (target: string, shown: number, zone: string) =>
      `Nothing makes it ${target}: with these moves and every market signal, barrier and AI demand at its best, the score would be ${f.fixed(shown)}, ${zone}.`,
    beyondHint:
      'Time cannot buy these: they belong to the market and the trade. They tell how far away it is; another role may have them already.',
    nextLink: 'See where next',
    try: 'Try it',
    tryInstead: 'Try this instead',
    tryHint: 'Shows the whole page with these moves made. You can then keep or drop it.',
    tried: 'This is what you are trying now.',
    fromOwn: 'The moves below still start from your own week, as it was before the what-if.',
    trying: (shown: number, zone: string) =>
      `You are looking at a what-if. Your own score is ${f.fixed(shown)}, ${zone}.`,
    tryingHint:
      'Not saved until you keep it. Dropping it brings back exactly what you had before, without anything you change meanwhile.',
    keep: 'Keep it',
    drop: 'Drop it',
    tag: 'What-if',
  },
  pace: {
    title: 'When AI gets better',
    intro:
      'Your score as AI moves one step on in every task that it can still get better at. Nobody knows how fast that goes, so there are no years here.',
    meaning: (percent: number) =>
      `0 % is today. 100 % means: every task with an AI score of 2, 3 or 4 (${f.upTo(percent, 0)} % of your week) is scored one step higher. Tasks scored 1 or 5 stay, and so does everything else (ours).`,
    nothingMoves: 'No task of your week has an AI score of 2, 3 or 4: nothing would change.',
    leaves: (way: string, percent: number, from: string, to: string) =>
      `${way} (${f.upTo(percent, 0)} %) your score leaves ${from} and reads ${to}.`,
    stays: (zone: string) => `Your score stays ${zone} all the way.`,
    staysRed: 'Your score is Red already, and there is no lower zone.',
    ends: (from: number, to: number, zone: string) =>
      `It goes from ${f.fixed(from)} today to ${f.fixed(to)}, ${zone}, at the full step.`,
    ways: {
      atOnce: 'Almost at once',
      tenth: 'At about a tenth of the way',
      fifth: 'At about a fifth of the way',
      quarter: 'At about a quarter of the way',
      third: 'At about a third of the way',
      half: 'At about half of the way',
      twoThirds: 'At about two thirds of the way',
      threeQuarters: 'At about three quarters of the way',
      late: 'Only near the end of the way',
    },
    slider: 'How far AI has gone',
    percent: (percent: number) => `${f.upTo(percent, 0)} %`,
    sliderValue: (percent: number, shown: number, zone: string) =>
      `${f.upTo(percent, 0)} % of the way: score ${f.fixed(shown)}, ${zone}`,
    sliderHint: 'This only looks ahead; it changes nothing of yours.',
    table: 'Score by how far AI has gone',
    way: 'Of the way',
    score: 'Score',
    change: 'Change',
    zone: 'Zone',
  },
  variant: {
    title: 'If you build AI for it',
    intro:
      'The same role, done by somebody who builds and directs AI for the routine part and then verifies it. A scenario, not a promise.',
    authored: 'An authored scenario for this role.',
    draftNote:
      'A draft made by the pattern of the published case (ours): displaced tasks give up half their time, at most 10 points each. Edit it until it is yours.',
    editedNote: 'You changed this scenario.',
    reset: 'Reset the scenario',
    today: 'Today',
    then: 'With AI',
    task: 'Task',
    time: (task: string) => `AI-driven version: time for ${task}`,
    score: (task: string) => `AI-driven version: score for ${task}`,
    newTask: 'new',
    caps: (min: number, max: number) => `${f.upTo(min)}–${f.upTo(max)} % allowed`,
    capsIntro:
      'No task may move by more than 10 points against today; a new one takes at most 12 (ours).',
    buckets: { displaced: 'Displaced', enhanced: 'Enhanced', unchanged: 'Unchanged' },
    enhancedShare: (percent: number) =>
      `${f.upTo(percent)} % of the time is enhanced or unchanged.`,
    deltas: 'What it changes in the market, barriers and AI demand',
    deltaPoints: (axis: string) => `Change of ${axis}`,
    deltaReason: (axis: string) => `Reason for the change of ${axis}`,
    deltaSource: (axis: string) => `Source for the change of ${axis}`,
    reason: 'Reason',
    source: 'Source',
    deltaProblem:
      'A change other than 0 needs a reason and a named source. Until then it is not applied.',
    apply: 'Apply',
    verdict: 'Verdict',
    verdicts: { transforms: 'Transforms', compresses: 'Compresses', displaced: 'Displaced' },
    verdictHints: {
      transforms: 'the role forks and the one who adapts is wanted',
      compresses: 'it becomes cheaper and more crowded',
      displaced: 'no coherent role is left',
    },
    noVerdict: 'Nobody has judged this role yet. A verdict is never computed from the score.',
    verdictFor: 'The verdict and the judgements are about the role, not about your edits.',
    hiringTrend: 'Hiring trend',
    headcount: 'Headcount',
    directions: { safer: 'Safer', same: 'About the same', worse: 'Worse' },
    sizes: { slight: 'slightly', moderate: 'moderately', material: 'materially' },
    headline: (direction: string, size: string, points: number, from: string, to: string) =>
      `${direction}${points === 0 ? '' : `, ${size}: ${f.signed(points, 1)} points`}${from === to ? `, still ${to}` : `, from ${from} to ${to}`}.`,
    stillExposed: 'Safer does not mean safe: it is not Green.',
    reread: 'Its conservative re-read',
    judgements: 'Five judgements',
    judgementNames: {
      leverage: 'Leverage',
      headcount: 'Headcount',
      compounding: 'Compounding',
      verifyBurden: 'Verify burden',
      skillCeiling: 'Skill ceiling',
    },
    grades: {
      HIGH: 'high',
      MED: 'medium',
      LOW: 'low',
      INDETERMINATE: 'cannot be told',
      rising: 'rising',
      level: 'level',
      falling: 'falling',
    },
    caveat: 'Mind this',
    caveatDraft: 'It may lift the person who adapts; it says nothing about the number of jobs.',
    problems: variantProblems,
    problemsTitle: 'This scenario breaks a rule:',
  },
  compare: {
    title: 'Compare',
    intro:
      'Two to four beside each other: any role, you, your AI-driven version, versions you kept.',
    column: (number: number) => `Column ${f.upTo(number)}`,
    you: 'You',
    variant: 'Your AI-driven version',
    whatIf: 'Before the what-if',
    shared: (name: string) => `${name} (from the link)`,
    aiDriven: (title: string) => `${title}, AI-driven`,
    groups: { you: 'You', versions: 'Your versions', shared: 'From the link', roles: 'Roles' },
    choose: 'Choose …',
    gone: 'What stood here is no longer there. Choose something else.',
    notLoaded: 'This role could not be loaded. Check the connection and choose it again.',
    tooFew: 'Choose at least two that can be compared.',
    add: 'Add a column',
    remove: 'Remove',
    removeColumn: (name: string) => `Remove ${name}`,
    opened:
      'Opened from a link: the columns stand as their sender saw them. Your own work is as it was.',
    range: (low: number, high: number) => `${f.fixed(low)} to ${f.fixed(high)} is likely`,
    rangeHint:
      'Likely: 90 in 100, if every input may be one step off with a chance of 15 % to either side (ours). The bar on the line is this range, the stroke the score.',
    leadsTitle: 'Who leads on what',
    axes: {
      score: 'the score',
      conservative: 'the conservative re-read',
      tasks: 'task resistance (1 to 5)',
      evidence: 'market evidence',
      barriers: 'barriers',
      growth: 'AI demand',
    },
    leads: (names: string[], you: boolean, axis: string, value: string, others: string[]) =>
      names.length > 1
        ? `${f.list(names)} tie on ${axis}: ${value} against ${f.list(others)}.`
        : `${names[0]} ${you ? 'lead' : 'leads'} on ${axis}: ${value} against ${f.list(others)}.`,
    tie: (axis: string, value: string) => `Nobody leads on ${axis}: a tie at ${value}.`,
    partsTitle: 'What each score is made of, in points',
    inputs: 'Inputs side by side',
    marks: (first: string) => `▲ more and ▼ less than ${first}, and by how much.`,
    input: 'Input',
    shares: (bucket: string) => `Time: ${bucket}, %`,
    total: (group: string) => `${group}, total`,
    onlyDifferent: 'Only what differs',
    sameRows: (count: number) =>
      f.plural(count, {
        one: '# input is the same everywhere.',
        other: '# inputs are the same everywhere.',
      }),
    tasks: 'Tasks side by side',
    tasksHint:
      'Percent of the time · what AI can do of it, 1 to 5. Tasks of different roles are matched by the words of their names (ours).',
    task: 'Task',
    cell: (time: number, score: number) => `${f.upTo(time)} % · ${f.upTo(score)}`,
    timeMark: 'time',
    scoreMark: 'score',
    alias: (name: string) => `“${name}”`,
    noShared: 'No task of one is like a task of another.',
    onlyIn: (name: string) => `Only here: ${name}`,
    copy: 'Copy link to this comparison',
    copied: 'Link copied. It holds the columns, not your notes; whoever has it can read them.',
    copyFailed: 'The browser did not allow copying. Select the link and copy it yourself:',
    link: 'Link to this comparison',
    tooLong: 'These columns differ too much from their roles to fit into a link. Remove one.',
  },
  versions: {
    title: 'Your versions',
    intro: 'Keep what is on screen under a name, change things, and compare. Kept in this browser.',
    nameLabel: 'Name of this version, such as “today”',
    nameProblem: 'Give the version a name of 1 to 60 characters.',
    keep: 'Keep this version',
    full: (most: number) => `${f.upTo(most)} versions are kept; delete one to keep another.`,
    none: 'No version kept yet.',
    saved: (iso: string, score: number, zone: string) =>
      `${f.date(iso)} · ${f.fixed(score)} ${zone}`,
    open: 'Open',
    compare: 'Compare',
    rename: 'Rename',
    newName: 'New name',
    saveName: 'Save name',
    cancel: 'Cancel',
    remove: 'Delete',
    undo: 'Undo',
    action: (action: string, name: string) => `${action}: ${name}`,
    deleted: (name: string) => `“${name}” is deleted.`,
    kept: (name: string) => `“${name}” is kept.`,
    opened: (name: string) =>
      `“${name}” is on screen now. Undo at the top brings back what was there.`,
    notStored: {
      full: 'This browser’s storage is full: your versions last until you close the page. Save a profile file to keep one.',
      blocked:
        'This browser does not allow saving: your versions last until you close the page. Save a profile file to keep one.',
    },
    setAside:
      'Your saved versions could not be read completely, or come from a newer version of this calculator. What could not be read was set aside, not deleted.',
    notSetAside:
      'Your saved versions could not be read completely. They stay stored as they are; versions you keep now last until you close the page.',
  },
  next: {
    title: 'Where next',
    intro: (count: number) =>
      `Roles that are at least 5 points better for you and in a better zone, Green first, then by points × fit × reach. Searched: ${f.plural(count, { one: '# role', other: '# roles' })}.`,
    levelUp: 'Level up in place',
    levelUpText: (title: string) => `${title}, AI-driven`,
    gain: (points: number) => `${f.signed(points, 1)} points`,
    fit: (percent: number) => `${f.upTo(percent, 0)} % of the skills it needs`,
    fitHint:
      'Fit is the share of the role’s weighted skill needs that you ticked under “About you”. Reach is 1 for the same typical education and a neighbouring rung; each step of education up takes a fifth off, each step down 15 %, a jump from junior to senior 40 % (ours).',
    far: (count: number) =>
      f.plural(count, {
        one: '# more role is better, but far from your skills or education',
        other: '# more roles are better, but far from your skills or education',
      }),
    noneNear:
      'No better role lies near your skills and education. The list below is far from both.',
    none: 'No role of the library is at least 5 points better and in a better zone.',
    noneGreen: 'You are in Green already: no better zone exists, so no move is suggested.',
    lost: 'Tasks you would leave behind',
    gained: 'Tasks you would gain, with AI helping',
    aiProof: 'Tasks without AI',
    noTasks: 'None',
    before: 'Today',
    after: 'There',
    held: 'Skills you have',
    learn: 'Skills to learn',
    open: (title: string) => `What moving to ${title} means`,
    switchTo: (title: string) => `Open ${title} as the base role`,
    oursTasks: 'The task table of this role is ours, not public.',
    more: (count: number) => f.plural(count, { one: 'Show # more', other: 'Show # more' }),
    showVariant: 'See the AI-driven version',
  },
  library: {
    title: 'Where this role sits',
    intro: (count: number) =>
      `All ${f.plural(count, { one: '# role', other: '# roles' })} of the library on the line from 0 to 100, and as a table. A role opens untouched; what you entered is kept.`,
    bySector: 'By sector',
    place: (lower: number, count: number, you: number, median: number) =>
      `${f.upTo(lower)} of ${f.plural(count, { one: '# role', other: '# roles' })} score lower than your ${f.fixed(you)}. The median of the library is ${f.fixed(median)}.`,
    legend:
      'Each dot is a role, the upright stroke the median of its sector, the triangle is you. Your sector comes first, the others follow by their median.',
    you: 'You',
    allRoles: 'All roles',
    columns: {
      title: 'Role',
      sector: 'Sector',
      score: 'Score',
      zone: 'Zone',
      provenance: 'Provenance',
    },
    search: 'Find by title',
    zone: 'Zone',
    anyZone: 'All zones',
    sector: 'Sector',
    anySector: 'All sectors',
    shown: (shown: number, matching: number) =>
      shown < matching
        ? `The first ${f.upTo(shown)} of ${f.upTo(matching)} roles are shown.`
        : f.plural(matching, { one: '# role is shown.', other: '# roles are shown.' }),
    none: 'No role matches. Try fewer letters, or all zones and sectors.',
    showAll: (count: number) => `Show all ${f.upTo(count)}`,
    showFirst: (count: number) => `Show the first ${f.upTo(count)} only`,
    report:
      'How the library was checked and how its scores compare with outside figures stands in docs/validation.md, a report in this project’s source.',
  },
  share: {
    title: 'Keep and share',
    copy: 'Copy link',
    copied: 'Link copied. It holds your changes; whoever has it can read them.',
    copyFailed: 'The browser did not allow copying. Select the link and copy it yourself:',
    link: 'Link to this result',
    longLink: (length: number) =>
      `The link has ${f.upTo(length)} characters because of your notes and own tasks; some programs cut links that long. A profile file is safer.`,
    save: 'Save a profile file',
    open: 'Open a profile file',
    backToOwn: 'Go back to my own work',
    intro:
      'Saved in this browser after every change. To take it elsewhere, copy a link or save a file.',
  },
  notices: {
    region: 'Messages',
    dismiss: 'Dismiss',
    undo: 'Undo',
    back: 'Go back to my own work',
    showOther: 'Show the other tab’s version',
    keepMine: 'Keep this one',
    origins: { file: 'The file', link: 'The link', storage: 'Your saved work', role: 'The role' },
    kept: 'What is on screen was left as it was.',
    tooLarge: (bytes: number, most: number) =>
      `is too large (${f.upTo(bytes / 1e6, 1)} MB; at most ${f.upTo(most / 1e6, 1)} MB).`,
    notJson: 'is not readable: it is not JSON text.',
    notAProfile: 'is not a profile of this calculator.',
    newerVersion: (version: number) =>
      `was made by a newer version (${f.upTo(version)}) of this calculator, which this page cannot read.`,
    linkCut: 'is incomplete: a part of it is missing. Ask for it again, or for a profile file.',
    linkTooLong: (most: number) => `is longer than ${f.upTo(most)} characters and was not opened.`,
    unknownRole: (role: string) => `uses the role “${role}”, which no longer exists here.`,
    roleNotLoaded: (role: string) =>
      `needs the role “${role}”, which could not be loaded. Check the connection and try again.`,
    tooManyTasks: (count: number, most: number) =>
      `holds ${f.upTo(count)} tasks; at most ${f.upTo(most)} can be shown.`,
    invalid: (field: string, problem: string) => `cannot be used: “${field}” ${problem}.`,
    inputProblems: problems,
    unknownKeys: (keys: string[]) =>
      `was opened; ${f.plural(keys.length, { one: 'one entry is', other: '# entries are' })} not known here and left out: ${f.list(keys.slice(0, 5))}${keys.length > 5 ? ' …' : ''}.`,
    timesScaled: (total: number) =>
      `had times that add up to ${f.upTo(total)}; they were scaled to 100 % in the same proportions.`,
    openedFile: (title: string) =>
      `The file was opened: ${title}. Undo brings back what was on screen.`,
    openedLink: (title: string) => `You opened a link: ${title}.`,
    openedLinkKept: (title: string) => `You opened a link: ${title}. Your own work is kept.`,
    storageBlocked:
      'This browser does not allow saving, so your changes last until you close the page. Copy a link or save a file to keep them.',
    storageFull:
      'This browser’s storage is full, so changes are no longer saved. What is on screen is safe; copy a link or save a file.',
    setAside:
      'The unreadable saved work was set aside, not deleted; the page starts from the base role.',
    otherTab: 'Another tab saved a different version. Which one do you want here?',
  },
};
