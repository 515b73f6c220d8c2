import { formats } from '../../format';

const f = formats('en');

/** What scores and zones mean: the words that every view of a result shares. */

export const zones = {
  RED: { name: 'Red', meaning: 'Being displaced: act now.' },
  YELLOW: { name: 'Yellow', meaning: 'Transforming: act within 2–3 years.' },
  GREEN: { name: 'Green', meaning: 'Protected for five years or more.' },
};

export const subLabels = {
  Accelerated: 'Accelerated',
  Transforming: 'Transforming',
  Stable: 'Stable',
  Urgent: 'Urgent',
  Moderate: 'Moderate',
  Imminent: 'Imminent',
};

export const scoreLevels = {
  1: 'only a person can do it',
  2: 'you do it, AI helps a little',
  3: 'AI does part, you lead',
  4: 'AI does most of it, you check',
  5: 'AI does all of it alone',
} as Record<number, string>;

export const exposure = { HIGH: 'High exposure', MEDIUM: 'Medium exposure', LOW: 'Low exposure' };

export const provenance = {
  published: 'Published',
  anchored: 'Anchored',
  estimated: 'Estimated',
  own: 'Your own description',
  publishedHint: 'The inputs of this score are public (AIJRI).',
  anchoredHint: 'The headline score is public; inputs were chosen to reproduce it.',
  estimatedHint: 'Our own assessment by a written rubric; not a published AIJRI score.',
  ownHint: 'You described this role; there is no published score and no base to compare with.',
  ours: (groups: string[]) => `Ours, not public: ${f.list(groups)}.`,
};
