import type { Exposure } from '@/engine';
import { formats } from '../../format';

const f = formats('en');

const quoted = (name: string) => `“${name}”`;
const points = (count: number) => f.plural(count, { one: '# point', other: '# points' });

/** What AI can do of a task, in the middle of a sentence. */
const canDo: Record<Exposure, string> = {
  HIGH: 'AI can do most of it',
  MEDIUM: 'AI can do part of it',
  LOW: 'AI can do little of it',
};

/** How the market stands, −10 … +10; the limits of the words are ours. */
function market(total: number): string {
  if (total <= -6) return 'the job market is very weak';
  if (total <= -2) return 'the job market is weak';
  if (total <= 1) return 'the job market is mixed';
  return total <= 5 ? 'the job market is strong' : 'the job market is very strong';
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is happening to a job: what AI does to it, in the role's words and the person's numbers. */
export const brief = {
  title: 'What AI does to this job',
  happening: (hours: number, evidence: number) =>
    hours === 0
      ? `AI does no task of this job by itself yet, and ${market(evidence)}.`
      : `In a typical week, AI can already do most of ${f.upTo(hours)} of every 10 hours, and ${market(evidence)}.`,
  reasons: (shown: number, zone: string) => `Why a typical one scores ${f.fixed(shown)}, ${zone}`,
  scale: 'The score: 0 is exposed, 100 is protected. In every figure, more is better for you.',
  evidence: (total: number) => `${capital(market(total))}: ${f.signed(total)} of −10 … +10.`,
  growth: (value: number) =>
    value < 0
      ? `More AI means fewer such jobs: ${f.signed(value)} of −2 … +2.`
      : value > 0
        ? `More AI means more such jobs: ${f.signed(value)} of −2 … +2.`
        : 'More AI means neither more nor fewer such jobs.',
  barriers: (total: number) => {
    const much = `${f.upTo(total)} of 10`;
    if (total === 0) return 'Nothing protects this job by law or custom.';
    if (total <= 3) return `Little protects this job by law or custom: ${much}.`;
    return total <= 6
      ? `Law or custom protects this job in part: ${much}.`
      : `Law and custom protect this job: ${much}.`;
  },
  insights: 'What your numbers say',
  opportunity: 'What AI makes possible',
  today: 'AI in action',
  toolsByTask: (count: number) =>
    f.plural(count, { one: '# AI tool, task by task', other: '# AI tools, task by task' }),
  toolsDo: 'What these tools do',
  noTools: 'None of the AI tools listed here touches a task of your week.',
  effectOnJobs: 'What it does to the number of jobs',
  exposure: 'Your tasks, one by one',
  exposureScale:
    'The longer the bar, the more of your week. A high AI score is work that AI can do.',
  canDo,
  levels: {
    HIGH: 'AI can do most of it',
    MEDIUM: 'AI can do part of it, you lead',
    LOW: 'AI can do little of it',
  },
  ofWeek: (percent: number) => `${f.upTo(percent)} % of the week`,
  task: 'Task',
  time: 'Time',
  score: 'AI score, 1 to 5',
  whatAiDoes: 'What AI can do',
  taskReasons: 'Why, task by task',
  skills: 'Skills of this job',
  skillStates: {
    vulnerable: 'AI takes over much of it',
    holding: 'Still asked for',
    rising: 'Worth more with AI',
  },
  skillReasons: 'Why, skill by skill',
  youHave: 'yours',
  heldHint: '✓ marks a skill that you have.',
  calm: 'Who need not worry',
  worry: 'Who should worry',
  strategy: 'What to do',
  help: 'Who can help: your manager, your union or staff council, a careers adviser.',
  horizon: 'By when',
  newTasks: 'New tasks appearing',
  related: 'Related jobs',
  relatedHint: 'These need most of the same skills, whatever their score.',
  shared: (count: number) =>
    f.plural(count, { one: '# skill in common', other: '# skills in common' }),
  highExposure: (tasks: number, of: number, percent: number) =>
    `AI can do most of ${f.upTo(tasks)} of your ${f.plural(of, { one: '# task', other: '# tasks' })}: ${f.upTo(percent)} % of the week.`,
  noHighExposure: 'There is no task of yours that AI can do most of.',
  toReach: (by: number, zone: string) => `${capital(points(by))} more, and your score is ${zone}.`,
  keptOut: (by: number, zone: string) =>
    by === 0
      ? `Your score stands right on the border to ${zone}.`
      : `Your score stands ${points(by)} above the border to ${zone}.`,
  changed: (group: string, by: number, alone: boolean) =>
    `${alone ? 'What you changed moved the score' : 'Of what you changed, this moved the score most'}: ${group}, ${f.signed(by, 1)} points.`,
  largestTask: (task: string, time: string, exposure: Exposure, safest: boolean) =>
    `No task takes more of your time than ${quoted(task)} (${time}): ${canDo[exposure]}${safest ? ', and none is safer' : ''}.`,
  safestTask: (task: string, time: string, exposure: Exposure) =>
    `No task is safer than ${quoted(task)} (${time}): ${canDo[exposure]}.`,
  signals: (names: string[], value: number) =>
    `${names.join(', ')} (${f.signed(value)}${names.length > 1 ? ' each' : ''})`,
  against: (signals: string) => `In the job market, this counts most against you: ${signals}.`,
  inFavour: (signals: string) => `This counts most for you: ${signals}.`,
  noSignal: 'No sign of the job market points either way.',
  barrier: (names: string[], value: number, most: number) =>
    `What protects this job most: ${names.join(', ')} (${f.upTo(value)} of ${f.upTo(most)}${names.length > 1 ? ' each' : ''}).`,
  noBarrier: 'Nothing protects this job by law or custom.',
};
