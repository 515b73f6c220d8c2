/** Names of the sections below the first screen, which its list of sections needs at once. */
export const titles = {
  why: 'What your score is made of',
  about: 'About you',
  matters: 'What matters most',
  reread: 'If we were too hopeful',
  pace: 'When AI gets better',
  variant: 'Your job, done with AI',
  compare: 'Side by side',
  next: 'Roles to move to',
  library: 'You among all jobs',
};
