import type { VariantProblemKind } from '@/engine';
import { formats } from '../../format';
import { titles } from './titles';

const f = formats('en');

const points = (count: number) => f.plural(count, { one: '# point', other: '# points' });
const quoted = (names: string[]) => f.list(names.map((name) => `“${name}”`));

const problems: Record<VariantProblemKind, string> = {
  totalNot100: 'The times do not add up to 100 %.',
  badTask: 'A task has an impossible time or score.',
  movesTooFar: 'A task moves by more than 10 points against today.',
  newTaskTooLarge: 'A new task takes more than 12 points.',
  reasonMissing: 'A change other than 0 needs a written reason.',
  sourceMissing: 'A change other than 0 needs a named source.',
  barriersDeltaTooHigh: 'Protection may rise by one point at most.',
  leavesRange: 'The total would leave its range.',
  durabilitySignalsMissing: '“Transforms” needs a hiring trend after 2025 and a headcount figure.',
  moreThanLittle: '“Little to build” is for jobs in which AI does under 10 % of the week.',
  tableChanged: 'With this verdict the week has to stay as it is today.',
};

/** The same job, done with AI. */
export const variant = {
  title: titles.variant,
  intro: 'The same job, if you let AI do the routine part and check what it makes.',
  authored: 'Written for this job. It shows what could be; it promises nothing.',
  draftNote:
    'A draft by a simple rule of ours, to be edited until it is yours: AI halves the time for the tasks that it already does, and takes 10 % of your week from each at most.',
  editedNote: 'You changed this version.',
  reset: 'Reset this version',
  today: 'Today',
  then: 'With AI',
  scale: '0 is exposed, 100 is protected.',
  headline: {
    safer: (by: number, shown: number, zone: string) =>
      `Done with AI, your job is ${points(by)} safer: ${f.fixed(shown)}, ${zone}.`,
    same: (_: number, shown: number, zone: string) =>
      `Done with AI, your job stays about as safe as it is: ${f.fixed(shown)}, ${zone}.`,
    worse: (by: number, shown: number, zone: string) =>
      `Done with AI, your job is ${points(by)} less safe: ${f.fixed(shown)}, ${zone}.`,
  },
  stillExposed: 'Safer does not mean safe: it is not Green.',
  changes: 'What changes',
  halved: (tasks: string[]) => `AI halves the time for these tasks: ${quoted(tasks)}.`,
  less: (tasks: string[]) => `AI takes time off these tasks: ${quoted(tasks)}.`,
  more: (tasks: string[]) => `You have more time for ${quoted(tasks)}.`,
  added: (task: string, time: string) => `New: “${task}”, ${time} a week.`,
  easier: (tasks: string[]) => `You do more of the thinking in ${quoted(tasks)}.`,
  harder: (tasks: string[]) => `AI can do more of ${quoted(tasks)}.`,
  outside: (changes: string[]) => `${f.list(changes)} compared with today.`,
  outsideChange: (axis: string, by: number) =>
    `${axis} ${points(Math.abs(by))} ${by > 0 ? 'better' : 'worse'}`,
  nothing: 'No task of your week is one that AI already does, so no time moves.',
  reread: (shown: number) => `If we were too hopeful: ${f.fixed(shown)}.`,
  onTheLine: 'That is too close to a border to rely on.',
  caveat: 'Mind this',
  caveatDraft: 'It may lift the person who adapts. It says nothing about the number of jobs.',
  edit: 'Change this version',
  why: 'Why we think so',
  task: 'Task',
  time: (task: string) => `AI-driven version: time for ${task}`,
  score: (task: string) => `AI-driven version: score for ${task}`,
  newTask: 'new',
  caps: (min: number, max: number) => `${f.upTo(min)}–${f.upTo(max)} % allowed`,
  capsIntro:
    'No task may take over 10 % of your week more or less than today. A new one may take 12 % (our rule). AI score: 1 is work only a person can do, 5 is work AI does alone.',
  buckets: { displaced: 'AI does it', enhanced: 'AI helps you', unchanged: 'as today' },
  enhancedShare: (percent: number) =>
    `${f.upTo(percent)} % of the time is work that AI helps with or leaves as it is.`,
  resistance: (today: number, then: number) =>
    `How well the tasks hold against AI, from 1 to 5: ${f.fixed(today, 2)} today, ${f.fixed(then, 2)} with AI.`,
  readings: (readings: string[]) =>
    `Read more cautiously, one part at a time, the score would be: ${readings.join(' · ')}.`,
  reading: (axis: string, shown: number) => `${axis} ${f.fixed(shown)}`,
  deltas: 'What it changes outside your week',
  deltaPoints: (axis: string) => `Change of ${axis}`,
  deltaReason: (axis: string) => `Reason for the change of ${axis}`,
  deltaSource: (axis: string) => `Source for the change of ${axis}`,
  reason: 'Reason',
  source: 'Source',
  deltaProblem:
    'A change other than 0 needs a reason and a named source. Until then it is not applied.',
  deltaGiven: (axis: string, change: number, reason: string, source: string) =>
    `${axis} ${f.signed(change)}: ${reason} (${source})`,
  apply: 'Apply',
  verdict: 'Verdict',
  verdicts: {
    transforms: 'Transforms',
    compresses: 'Compresses',
    displaced: 'Displaced',
    little: 'Little to build',
  },
  verdictHints: {
    transforms: 'The job splits in two, and whoever adapts is wanted.',
    compresses: 'The job becomes cheaper, and more people compete for it.',
    displaced: 'No whole job is left.',
    little: 'AI does so little of this job that there is hardly a version to build.',
  },
  noVersion:
    'AI can do so much of this job, as it mostly is, that no whole job is left to do with it.',
  toMoves: 'See the jobs you could move to',
  little: 'There is little to build: AI does under a tenth of this job.',
  littleHelps: (tasks: string[]) =>
    `Your week stays as it is. AI helps you most with ${quoted(tasks)}.`,
  littleNothing: 'Your week stays as it is, and AI hardly takes part in it.',
  noVerdict: 'We have not judged this job yet. A verdict is never worked out from the score.',
  verdictFor: 'The verdict and the judgements are about the job, not about your changes.',
  hiringTrend: 'Hiring trend',
  headcount: 'Number of jobs',
  judgements: 'Five judgements',
  judgementNames: {
    leverage: 'What one person gets done',
    headcount: 'How many are still needed',
    compounding: 'Gain that adds up over time',
    verifyBurden: 'Work of checking AI',
    skillCeiling: 'Skill that it takes',
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
  problems,
  problemsTitle: 'This version breaks a rule:',
};
