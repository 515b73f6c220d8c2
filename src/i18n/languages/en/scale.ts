import { formats } from '../../format';

const f = formats('en');

/**
 * What scores and zones mean: the words that every view of a result shares. `published` is the
 * publisher's wording, for where the method is explained.
 */
export const zones = {
  RED: {
    name: 'Red',
    meaning: 'AI can already do much of this job. It is time to act.',
    published: 'Being displaced: act now.',
  },
  YELLOW: {
    name: 'Yellow',
    meaning: 'This job is changing. You have two to three years to change with it.',
    published: 'Transforming: act within 2–3 years.',
  },
  GREEN: {
    name: 'Green',
    meaning: 'This job is well protected for five years or more.',
    published: 'Protected for five years or more.',
  },
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
  publishedHint: 'All figures behind this score are public (AIJRI).',
  anchoredHint: 'The score is public. We chose the figures behind it to match.',
  estimatedHint: 'Our own estimate by written rules. It is not a published AIJRI score.',
  ownHint: 'You described this job. There is no typical score to compare it with.',
  ours: (groups: string[]) => `Ours, not public: ${f.list(groups)}.`,
};
