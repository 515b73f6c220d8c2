/** The terms of the method, explained once. */
export const method = {
  title: 'What the words mean',
  terms: {
    score: {
      name: 'AI score of a task',
      text: 'How much of a task AI can do today, from 1 (only a person can do it) to 5 (AI does all of it). A high AI score is work that AI can do.',
    },
    resistance: {
      name: 'Task resistance',
      text: 'Six minus the mean AI score of your week, each task by its share of your time: from 1 to 5, and 5 is safest.',
    },
    evidence: {
      name: 'Market evidence: the job market',
      text: 'Five signals from outside, each from −2 (against you) to +2 (for you), −10 to +10 in all. Each point moves its factor by 0.04.',
    },
    barriers: {
      name: 'Barriers: protection by law and custom',
      text: 'What slows replacement down even where AI could do the work: five barriers from 0 to 2 each, 10 in all. Each point adds 0.02 to its factor.',
    },
    growth: {
      name: 'AI demand',
      text: 'Whether more AI means fewer such jobs (down to −2) or more of them (up to +2). Each point moves its factor by 0.05.',
    },
    modifiers: {
      name: 'Modifiers',
      text: 'The three factors of job market, barriers and AI demand. Task resistance is multiplied by them.',
    },
    protective: {
      name: 'Human factors, or protective principles',
      text: 'What makes people prefer people, from 0 to 9. They never enter the score; they feed the quick screen only.',
    },
    quickScreen: {
      name: 'Quick screen',
      text: 'Human factors of 2 or less and falling AI demand: almost certainly Red before scoring.',
    },
    zones: {
      name: 'Red, Yellow, Green',
      text: 'In the publisher’s words: Green, 48 and more, is protected for 5 years or more; Yellow, from 25 to below 48, is transforming, act within 2–3 years; Red, below 25, is being displaced, act now. The zone is taken from the score as shown (ours).',
    },
    green: {
      name: 'Accelerated, Transforming, Stable',
      text: 'Within Green. Accelerated: AI itself creates demand (AI demand +2). Transforming: 20 % or more of the time goes to tasks that score 3 or more. Stable: less than that.',
    },
    yellow: {
      name: 'Urgent, Moderate',
      text: 'Within Yellow. Urgent: 40 % or more of the time goes to tasks that score 3 or more. Moderate: less than that.',
    },
    imminent: {
      name: 'Imminent',
      text: 'Within Red, only if all three hold: task resistance below 1.8, evidence −6 or lower, barriers 2 or lower. Otherwise it is plain Red.',
    },
    onTheLine: {
      name: 'On the line',
      text: 'The score lies so close to the Green border (45 to 51) that the zone should not be relied on, or it falls below it when one part is read more cautiously. Ours: also where the range of 9 times in 10 crosses a border, or an estimated score lies within 2 points of one.',
    },
    provenance: {
      name: 'Published, anchored, estimated',
      text: 'Where a role’s figures come from. Published: all its values are public. Anchored: its score is public, and values were chosen to reproduce it. Estimated: our own assessment by a written rubric.',
    },
    kinds: {
      name: 'Inferred, ours',
      text: 'Rules without a mark stand in the public description of the AI Job Resistance Index. Inferred ones were never published and follow from published results: all the thresholds of the words within Red, Yellow and Green. Ours are this project’s own.',
    },
  },
  yours: 'In your case',
  quickScreenMisses: 'The quick screen does not apply to you.',
  overruled: (zone: string) => `The whole score says ${zone}, and that is what counts.`,
};
