/** Names of the sections below the first screen, which its list of sections needs at once. */
export const titles = {
  why: 'Why this number',
  about: 'About you',
  matters: 'What matters most',
  reread: 'Conservative re-read',
  pace: 'When AI gets better',
  variant: 'If you build AI for it',
  compare: 'Compare',
  next: 'Where next',
  library: 'Where this role sits',
};
