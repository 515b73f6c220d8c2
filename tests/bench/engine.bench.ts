import { bench, describe } from 'vitest';
import {
  aiPace,
  assess,
  attribute,
  distribution,
  explainChange,
  nearestMoves,
  reread,
  sensitivity,
  suggest,
  type ScoringInputs,
} from '@/engine';
import { backendInputs } from '../golden/inputs';
import { syntheticRoles } from '../golden/syntheticRoles';

const roles = syntheticRoles(80);
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
againstAssess('suggest among 80 roles', (inputs) => suggest(inputs, skills, roles));
