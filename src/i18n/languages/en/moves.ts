import { formats } from '../../format';

const f = formats('en');

/** The smallest change of a week, in words. */
export const moves = {
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
};
