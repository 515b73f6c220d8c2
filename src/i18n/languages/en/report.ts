import { formats } from '../../format';
import { dayOfIso } from '../../localDay';
import { takenAway } from './report/takenAway';
import { choice } from './report/choice';

const f = formats('en');

/** Names of what follows the first page. */
const parts = {
  steps: 'More steps of the plan',
  result: 'How sure it is, and what it means',
  moved: 'What moved it from what is typical',
  readers: 'Two readings of the same work',
  week: 'The week',
  factors: 'Job market, protection and human factors',
  change: 'The smallest change',
  next: 'Where next',
  ideas: 'Ideas for this job',
  log: 'What was changed in the session',
  notes: 'The coach’s notes',
  sources: 'Sources and method',
};

/** Words of the printed report and the other things to take away. */
export const report = {
  title: 'Report',
  day: f.day,
  /** Name of the printed file, as the browser's print dialogue offers it. */
  documentTitle: (role: string, client: string | null, iso: string) =>
    `AI risk report, ${role}${client ? `, ${client}` : ''}, ${dayOfIso(iso)}`,
  head: {
    kind: 'AI risk report',
    client: 'Prepared for',
    coach: 'Prepared by',
    contact: 'Contact',
    date: 'Date',
    role: 'Role',
    roleWithBase: (title: string, base: string) => `${title} (started from ${base})`,
    seniority: (level: string, years: string) => `${level}, ${years}`,
    logo: (name: string) => (name ? `Logo of ${name}` : 'Logo'),
  },
  /** The first page, which is the client's. */
  first: {
    stand: 'Where you stand',
    why: 'Why',
    moves: 'Moves to think about',
    learn: (skills: string[]) => `To learn: ${f.list(skills)}.`,
  },
  /** What follows the first page, and can be left out. */
  annex: {
    parts,
    left: (names: string[]) => `Left out, so that this keeps to four pages: ${names.join('; ')}.`,
  },
  choice,
  result: {
    score: (shown: number) => `${f.fixed(shown)} of 100`,
    scaleHint: (hasCircle: boolean) =>
      `0 is fully exposed, 100 fully protected. Red is below 25, Green from 48. Triangle: the score.${hasCircle ? ' Circle: typical for this job.' : ''} Frame: the range.`,
    range: 'Range',
    chances: 'Chances',
    chancesText: (chances: string[]) => `${f.list(chances)}.`,
    conservative: 'If we were too hopeful',
    conservativeText: (shown: number, zone: string) => `${f.fixed(shown)}, ${zone}`,
    base: 'Typical for this job',
    baseText: (shown: number, zone: string) => `${f.fixed(shown)}, ${zone}`,
    readings: 'Both readings',
    readingsText: (low: number, high: number, client: number, coach: number) =>
      low === high
        ? `${f.fixed(low)} by both readers.`
        : `${f.fixed(low)} to ${f.fixed(high)}: ${f.fixed(client)} as you read it, ${f.fixed(coach)} as your coach does.`,
    assumption: (chances: string) =>
      `The range assumes (ours) that each answer may be one step too high or too low. The chance for each side, whatever the others are: ${chances}. Times count as exact.`,
    open: (count: number) =>
      `${f.plural(count, { one: '# question was', other: '# questions were' })} left open. What is usual for similar jobs stands in their place.`,
    chanceFor: (group: string, percent: number) => `${group} ${f.upTo(percent)} %`,
    chanceForAll: (percent: number) => `${f.upTo(percent)} %`,
  },
  meaning: {
    shares: (displaced: string, augmented: string, notInvolved: string) =>
      `Of the week, ${displaced} goes to tasks that AI does for the most part, ${augmented} to tasks where it helps a person, and ${notInvolved} to tasks without AI.`,
  },
  moved: {
    title: parts.moved,
    same: 'Nothing so far: everything is as typical for this job.',
    own: 'You described this job yourself: there is no typical score to compare with.',
    hint: 'The parts add up to the difference, as the figures stand here.',
    part: 'Part',
    points: 'Points',
    base: 'Typical for this job',
    score: 'Score',
  },
  readers: {
    title: parts.readers,
    more: (count: number) =>
      `${f.plural(count, { one: '# more is', other: '# more are' })} read differently.`,
    intro: (client: string, coach: string, apart: number) =>
      `You read it as ${client}, your coach as ${coach}: ${f.fixed(apart)} points apart. Neither is the right one; the range between them is what the two of you know.`,
    same: (shown: string) => `Both readings come to ${shown}.`,
    noneDiffer: 'You both read everything the same way.',
    table: 'What is read differently',
    input: 'What',
    client: 'You',
    coach: 'Coach',
    reason: 'Reason',
    time: (task: string) => `Time: ${task}`,
    score: (task: string) => `AI score: ${task}`,
    absent: 'not there',
    parts: (parts: string[]) => `What the difference is made of: ${f.list(parts)}.`,
    partOf: (group: string, points: number) => `${group} ${f.signed(points, 1)}`,
  },
  week: {
    title: parts.week,
    task: 'Task',
    time: 'Time',
    score: 'AI score',
    whatAiDoes: 'What AI does',
    reason: 'Reason',
    base: (value: string) => `typical ${value}`,
    own: 'not typical for this job',
    removed: (tasks: string[]) => `Typical for this job, but not in this week: ${f.list(tasks)}.`,
    taskAndTime: (task: string, time: string) => `${task} (${time})`,
    noReason: 'No reason noted.',
    said: 'Your reason:',
    rest: (count: number, percent: string) =>
      `${f.plural(count, { one: '# smaller task takes', other: '# smaller tasks take' })} ${percent} of the week together.`,
    shortened: 'There is room for your own reasons only; the typical ones are left out.',
    cut: 'Long reasons are cut here, at “…”.',
  },
  factors: {
    title: parts.factors,
    input: 'What',
    value: 'Value',
    meaning: 'In words',
    reason: 'Reason',
    group: (name: string, total: string, range: string) => `${name}: ${total} of ${range}`,
    protective: 'Human factors do not change the score.',
    shortened: 'There is room for your own reasons only; the typical ones are left out.',
  },
  change: {
    title: parts.change,
    green: 'You are in Green already. No zone is better.',
    more: (count: number) =>
      f.plural(count, {
        one: '# smaller move beside these',
        other: '# smaller moves beside these',
      }),
  },
  next: {
    title: parts.next,
    intro:
      'Safer roles near the skills, schooling and rank, the best next steps first, then Green ones. The AI-driven version of the present role stands at the top where there is one.',
    deadEnd: (title: string) => `${title} (fewer jobs ahead)`,
    role: 'Role',
    score: 'Score',
    gain: 'Gain',
    fit: 'Skills you have, rare ones counting more',
    learn: 'Skills to learn',
    none: '–',
  },
  plan: {
    title: 'Plan',
    none: 'No step is agreed yet.',
    meeting: (day: string) => `Next appointment: ${f.day(day)}.`,
    what: 'Step',
    whoDoes: 'Who',
    who: {
      you: 'You',
      coach: 'Your coach',
      both: 'You and your coach',
      employer: 'Your employer',
    },
    when: 'When',
    noDay: 'no day yet',
    done: 'Done',
    open: 'To do',
    doneOn: (iso: string) => `done on ${f.day(iso)}`,
    dueBy: (day: string) => `by ${f.day(day)}`,
    moreFollow: (count: number) =>
      `${f.plural(count, { one: '# more step follows', other: '# more steps follow' })} in the annex.`,
    moreKept: (count: number) =>
      `${f.plural(count, { one: '# more step is', other: '# more steps are' })} kept in the plan itself.`,
    horizon: (text: string) => `Horizon: ${text}`,
    step: (reader: string, what: string, from: string, to: string, points: number) =>
      `${reader}: ${what} ${from} → ${to}: ${f.signed(points, 1)} points`,
    moreSteps: (count: number, points: number) =>
      `${f.plural(count, { one: '# further change', other: '# further changes' })}: ${f.signed(points, 1)} points`,
    readers: { client: 'Client', coach: 'Coach' },
  },
  notes: { cut: 'These notes are longer than there is room for. The desk keeps them whole.' },
  sources: {
    title: parts.sources,
    sources: (names: string[]) => `Sources of the typical values: ${names.join('; ')}.`,
    none: 'The values are your own; no source stands behind them.',
    version: (method: string, data: string, day: string) =>
      `Method version ${method}, data version ${data}, ${day}.`,
  },
  ...takenAway,
};
