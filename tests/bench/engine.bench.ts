import { bench, describe } from 'vitest';
import {
  aiPace,
  assess,
  attribute,
  checkVariant,
  distribution,
  draftVariant,
  explainChange,
  nearestMoves,
  reread,
  sensitivity,
  suggest,
  variantInputs,
  type ScoringInputs,
} from '@/engine';
import { NONE_RELATED } from '../engine/transitions/someRoles';
import { backendInputs } from '../golden/inputs';
import { syntheticRoles } from '../golden/syntheticRoles';

const roles = syntheticRoles(80);
/** As the library's index has them: with their scores. */
const library = roles.map((role) => ({ ...role, shown: assess(role.inputs).shown }));
/** As large as a library in which nine of ten people find their job. */
const large = syntheticRoles(400).map((role) => ({ ...role, shown: assess(role.inputs).shown }));
const from = { ...large[0]!, place: large[0]!.place!, related: NONE_RELATED };
const skills = ['s1', 's2', 's3', 's5', 's8', 's13', 's21', 's34'];

/** One call per round, each on the next of the 80 roles. */
function perRole(name: string, run: (inputs: ScoringInputs, next: ScoringInputs) => unknown) {
  let turn = 0;
  bench(name, () => {
    run(roles[turn % 80]!.inputs, roles[(turn + 1) % 80]!.inputs);
    turn += 1;
  });
}

/** A pair, so that the summary says how many times one plain assess a call costs. */
function againstAssess(name: string, run: Parameters<typeof perRole>[1]) {
  describe(name, () => {
    perRole('one plain assess', assess);
    perRole(name, run);
  });
}

againstAssess('attribute', attribute);
againstAssess('explainChange', explainChange);
againstAssess('reread', reread);
againstAssess('sensitivity', sensitivity);
againstAssess('distribution', (inputs) => distribution(inputs, 'roughly'));
againstAssess('distribution of Backend', () => distribution(backendInputs, 'roughly'));
againstAssess('nearestMoves', (inputs) => nearestMoves(inputs, { target: 48 }));
againstAssess('aiPace', (inputs) => aiPace(inputs));
againstAssess('suggest among 80 roles', (inputs) => suggest(inputs, skills, library));
againstAssess('suggest among 400 roles', (inputs) => suggest({ ...inputs, from }, skills, large));
againstAssess('the same without known scores', (inputs) => suggest(inputs, skills, roles));

/** Everything that an edit of the Backend role recomputes while all sections are on screen. */
function everythingOnScreen(personal: ScoringInputs) {
  const variant = draftVariant(personal);
  const driven = variantInputs(personal, variant);
  return [
    assess(personal),
    explainChange(backendInputs, personal),
    attribute(personal),
    reread(backendInputs, personal),
    checkVariant(personal, variant),
    assess(driven),
    reread(personal, driven),
    sensitivity(personal),
    distribution(personal, 'roughly'),
    nearestMoves(personal, { target: 25 }),
    aiPace(personal),
    suggest(personal, skills, library),
  ];
}

let edits = 0;
againstAssess('everything on screen for one edit, 80 roles', () => {
  edits += 1;
  const [first, second, ...rest] = backendInputs.tasks;
  const moved = (edits % 100) / 10;
  const tasks = [
    { ...first!, time: first!.time + moved },
    { ...second!, time: second!.time - moved },
    ...rest,
  ];
  everythingOnScreen({ ...backendInputs, tasks });
});
