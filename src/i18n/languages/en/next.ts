import { formats } from '../../format';
import { titles } from './titles';

const f = formats('en');

const points = (count: number) => f.plural(count, { one: '# point', other: '# points' });
const safer = (by: number) => `${points(by)} safer`;
const dollars = (amount: number) => `$${f.upTo(amount, 0)}`;
const jobs = (count: number) => f.plural(count, { one: '# job', other: '# jobs' });
const percent = (share: number) => `${f.upTo(100 * share, 0)} %`;

/** Roles to move to. */
export const next = {
  title: titles.next,
  intro: (next: number, green: number) => {
    const near = f.plural(next, {
      one: '# job near your skills would be safer',
      other: '# jobs near your skills would be safer',
    });
    return `${near}, ${green === 0 ? 'none' : f.upTo(green)} of them Green.`;
  },
  none: 'No other job near your skills, schooling and rank would be safer.',
  onlyDown: 'The other jobs near your skills that are safer would all be a step down.',
  filteredOut: 'Your choice below leaves no other job near your skills that is safer.',
  stepsDown: (count: number) => `Safer, but a step down: ${jobs(count)}`,
  stepsDownTitle: 'Steps down',
  stepsDownWhy:
    'A lower rank, much less pay, or a job that is Red too and pays less. Some people choose one for the hours, the place or the work itself.',
  lists: { next: 'Next steps', green: 'Green jobs that share your skills' },
  few: {
    best: 'No such job of our library scores 5 points more than yours.',
    high: (better: number) =>
      `Few are listed, since only ${jobs(better)} would be 5 points better.`,
    far: (better: number) =>
      `${jobs(better)} would be 5 points better, but few are near your skills, schooling and rank.`,
    filtered: 'Your choice above leaves few jobs. Ask for less to see more.',
  },
  filters: {
    title: 'Which jobs to show',
    schooling: 'No more schooling than my job',
    pay: 'No less pay than my job',
    sector: 'Field of work',
    anySector: 'Any field of work',
  },
  levelUp: 'Stay, and do it with AI',
  levelUpLittle: 'AI does so little of it that there is little to build.',
  levelUpText: (title: string) => `${title}, AI-driven`,
  gain: (by: number) => `${f.signed(by, 1)} points`,
  gainWords: (by: number) =>
    by > 0 ? safer(by) : by < 0 ? `${points(-by)} less safe` : 'as safe as today',
  stillRed: 'Still Red: safer than your job, but AI does much of this one too.',
  deadEnd: 'A dead end: there will be fewer of these jobs, and AI does much of the work.',
  relations: {
    rungUp: 'The next step up from your job.',
    rungDown: 'A step below your job.',
    sameOccupation: 'The same trade as yours.',
    short: 'Closely related to your job.',
    long: 'Related to your job.',
    supplemental: 'A little related to your job.',
    sameGroup: 'In the same field as your job.',
  },
  have: (skills: string[], held: number, of: number) =>
    `You have ${f.upTo(held)} of its ${f.plural(of, { one: '# skill', other: '# skills' })}: ${f.list(held > skills.length ? [...skills, 'more'] : skills)}.`,
  haveNone: 'You have none of its skills yet.',
  needs: 'It needs',
  needsNothing: 'nothing that you do not have.',
  toLearn: (skills: string[], more: number) =>
    `${f.list(more > 0 ? [...skills, `${f.upTo(more)} more`] : skills)}.`,
  schooling: [
    'no certificate',
    'a high-school diploma',
    'some training after school',
    'a two-year college degree',
    'a bachelor’s degree',
    'a master’s degree',
    'a doctor’s or professional degree',
  ],
  schoolingUp: (steps: number, schooling: string) =>
    `More schooling (${f.plural(steps, { one: '# step', other: '# steps' })}): ${schooling}.`,
  schoolingDown: (schooling: string) => `Less schooling than your job: ${schooling}.`,
  ranks: {
    jump: 'It skips a rank, so expect a stop in between.',
    rungDown: 'Your rank may not carry over: expect to start lower.',
  },
  licence: (name: string | undefined) =>
    name ? `By law: ${name}.` : 'By law, a licence of your own.',
  /** Pay is told by occupation, which several jobs or ranks may share. */
  pay: (there: number, here: number | null, isShared: boolean) => {
    const known = `Usual pay${isShared ? ' in such jobs' : ''}: ${dollars(there)} a year`;
    return here === null
      ? `${known} (US, 2024).`
      : `${known}, in yours ${dollars(here)} (US, 2024).`;
  },
  payOfBoth: (pay: number) => `Usual pay: one figure for both, ${dollars(pay)} a year (US, 2024).`,
  outlook: (change: number) =>
    change === 0
      ? 'As many such jobs in 2034.'
      : `${f.upTo(Math.abs(change))} % ${change > 0 ? 'more' : 'fewer'} such jobs by 2034.`,
  notForMe: 'Not for me',
  notForMeThis: (title: string) => `Not for me: ${title}`,
  hidden: (count: number) => f.plural(count, { one: '# hidden', other: '# hidden' }),
  showHidden: 'Show them again',
  planStep: (title: string) => `Find out more about this job: ${title}`,
  above: 'See “Next steps” above.',
  fit: (percent: number) =>
    `Counted by weight and how rare they are, you have ${f.upTo(percent, 0)} % of the skills.`,
  how: 'How these jobs are chosen',
  howChosen: (count: number) =>
    `We looked at ${jobs(count)}. Listed: near jobs at least 5 points safer, and the next step up if it is safer at all. Order: the square root of the points gained (25 at most) × how close × how easy to reach (our rule).`,
  howClose:
    'How close: the share of its skills that you have, where rare ones count more, and how the jobs are related (O*NET, US).',
  howReach: (
    left: Record<'schoolingUp' | 'schoolingDown' | 'jump' | 'rungDown' | 'licence', number>,
  ) =>
    `How easy to reach: each step of schooling up leaves ${percent(left.schoolingUp)}, each step down ${percent(left.schoolingDown)}. A skipped rank leaves ${percent(left.jump)}, a step down ${percent(left.rungDown)}, a licence ${percent(left.licence)}.`,
  howSteps: (pay: number) =>
    `Steps down stand apart: the rank below yours, less than ${percent(pay)} of your usual pay, or Red still and less pay. Where the work is going away comes last (our rule).`,
  howFigures: 'Pay: US median, 2024. Jobs: US forecast to 2034 (BLS).',
  lost: 'Tasks you would leave behind',
  gained: 'Tasks you would gain, with AI helping',
  aiProof: 'Tasks without AI',
  noTasks: 'None',
  shares: { displaced: 'AI does it', augmented: 'AI helps', notInvolved: 'without AI' },
  before: 'Today',
  after: 'There',
  held: 'Skills you have',
  learn: 'Skills to learn',
  learnStep: (skill: string) => `Learn: ${skill}`,
  open: 'What it means',
  switchTo: (title: string) => `Open ${title} as the base role`,
  oursTasks: 'The tasks of this role are our own list, not a public one.',
  more: (count: number) => f.plural(count, { one: 'Show # more', other: 'Show # more' }),
  showVariant: 'See how',
};
