/** What is mutated in one run, and the tests that must notice: those of the part itself. */
const engine = (folder) => ({
  mutate: [`src/engine/${folder}/**/*.ts`],
  tests: [`tests/engine/${folder}/*`, 'tests/golden/published'],
});

const betweenTabs = 'src/desk/rows/deskChanges.ts';

export const PARTS = {
  profile: { mutate: ['src/profile/**/*.ts'], tests: ['tests/profile/*'] },
  'engine/score': engine('score'),
  'engine/explain': engine('explain'),
  'engine/doubt': engine('doubt'),
  'engine/moves': engine('moves'),
  'engine/variant': engine('variant'),
  'engine/compare': engine('compare'),
  'engine/transitions': engine('transitions'),
  'desk/rows': {
    mutate: ['src/desk/rows/**/*.ts', `!${betweenTabs}`],
    tests: ['tests/desk/rows/*'],
    // It takes modules anew: their constants would be changed in it alone, which no other test sees.
    without: ['tests/desk/rows/twoTabs'],
  },
  'desk/tabs': { mutate: [betweenTabs], tests: ['tests/desk/rows/*'] },
};

/** The part of this run, by the environment: Stryker's workers and Vitest read it as well. */
export const part = () => {
  const found = PARTS[process.env.MUTATED_PART];
  if (!found) throw new Error(`MUTATED_PART is one of ${Object.keys(PARTS).join(', ')}`);
  return found;
};
