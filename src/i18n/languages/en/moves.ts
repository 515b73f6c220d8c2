import { formats } from '../../format';

const f = formats('en');

/** The smallest change of a week, in words. */
export const moves = {
  title: 'The smallest change',
  target: 'Where to',
  score: 'Score to reach',
  points: (points: number) =>
    points < 0.05 ? 'under 0.1 points' : f.plural(points, { one: '# point', other: '# points' }),
  minutes: (minutes: number) =>
    minutes < 1 ? 'under a minute' : f.plural(minutes, { one: '# minute', other: '# minutes' }),
  hours: (hours: number) => f.plural(hours, { one: '# hour', other: '# hours' }),
  move: (time: string, from: string, to: string) =>
    `${time} less for “${from}”, ${time} more for “${to}”`,
  step: (time: string, from: string, to: string) =>
    `Each week, ${time} less for “${from}”, ${time} more for “${to}”`,
  total: (time: string, week: string, shown: number, zone: string) =>
    `In all ${time} of your ${week}. Your score would then be ${f.fixed(shown)}, ${zone}.`,
  try: 'Try it',
  tryInstead: 'Try this instead',
  tried: 'This is what you are trying now.',
  tag: 'What-if',
};
