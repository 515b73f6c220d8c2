/** What is mutated in one run, and the tests that must notice: those of the part itself. */
const engine = (folder) => ({
  source: `src/engine/${folder}`,
  tests: [`tests/engine/${folder}/*`, 'tests/golden/published'],
});

export const PARTS = {
  profile: { source: 'src/profile', tests: ['tests/profile/*'] },
  'engine/score': engine('score'),
  'engine/explain': engine('explain'),
  'engine/doubt': engine('doubt'),
  'engine/moves': engine('moves'),
  'engine/variant': engine('variant'),
  'engine/compare': engine('compare'),
  'engine/transitions': engine('transitions'),
  'desk/rows': { source: 'src/desk/rows', tests: ['tests/desk/rows/*'] },
};

/** The part of this run, by the environment: Stryker's workers and Vitest read it as well. */
export const part = () => {
  const found = PARTS[process.env.MUTATED_PART];
  if (!found) throw new Error(`MUTATED_PART is one of ${Object.keys(PARTS).join(', ')}`);
  return found;
};
