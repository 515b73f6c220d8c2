/** Names of the sections below the first screen, which its list of sections needs at once. */
export const titles = {
  why: 'Why this number',
  about: 'About you',
  matters: 'What matters most',
  reread: 'Conservative re-read',
  pace: 'When AI gets better',
  variant: 'Your job, done with AI',
  compare: 'Compare',
  next: 'Roles to move to',
  library: 'Where this role sits',
};
