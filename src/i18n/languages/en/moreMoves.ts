import { formats } from '../../format';

const f = formats('en');

/** What is said of moves where all of them stand; the first screen has one. */
export const moreMoves = {
  otherTarget: 'Choose another goal',
  targetZone: (zone: string, from: number) => `${zone}, from ${f.fixed(from)}`,
  targetScore: 'A score of my choice',
  how: 'This is the least time to move. It goes from the tasks that AI does best to those it does least. No task changes by more than a tenth of your week.',
  reached: (target: string, shown: number, zone: string) =>
    `Nothing has to move for ${target}: your score is ${f.fixed(shown)}, ${zone}.`,
  inReach: (target: string, time: string) => `Move ${time} a week, and your score is ${target}.`,
  outOfReach: (target: string, shown: number, zone: string) =>
    `Moving time takes your score to ${f.fixed(shown)}, ${zone}, at most. It does not reach ${target}.`,
  noGain: 'Moving time does not raise your score: all of your tasks have the same AI score.',
  moreMoves: (count: number) => f.plural(count, { one: '# more move', other: '# more moves' }),
  caveat: 'This is arithmetic, not advice. It does not say that your employer agrees.',
  beyond: 'What else it would take',
  beyondSteps: (target: string, steps: string[]) =>
    `With these moves made, ${target} also needs: ${f.list(steps)}.`,
  beyondStep: (axis: string, points: number, from: number, to: number) =>
    `${axis} ${f.plural(points, { one: '# point', other: '# points' })} better (from ${f.signed(from)} to ${f.signed(to)})`,
  beyondNone: (target: string, shown: number, zone: string) =>
    `Nothing makes it ${target}. With these moves and everything else at its best, your score would be ${f.fixed(shown)}, ${zone}.`,
  beyondHint:
    'You cannot change these alone: they belong to the market and the trade. Another job may have them already.',
  nextLink: 'See roles to move to',
  tryHint: 'Shows every page with these moves made. Keep it or drop it afterwards.',
  fromOwn: 'The moves below still start from your own week, as it was before you tried it.',
  trying: (shown: number, zone: string) =>
    `You are looking at a what-if. Your own score is ${f.fixed(shown)}, ${zone}.`,
  tryingHint:
    'It is not saved until you keep it. Dropping it brings back exactly what you had before, without anything you change meanwhile.',
  keep: 'Keep it',
  drop: 'Drop it',
};
