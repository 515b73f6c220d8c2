import { assess } from '../score/assess';
import type { DimensionGroup } from '../score/dimensions';
import type { ScoringInputs } from '../score/inputs';

export type Composition = Record<'tasks' | DimensionGroup | 'growth', number> & { total: number };

/**
 * The publisher's illustration in points (task resistance 50, evidence 20, barriers 15, protective
 * 10, growth 5). It is not how the score is computed: for Backend it gives 23.7, not 24.5.
 * Throws `EngineInputError` on bad input.
 */
export function compositionOf(inputs: ScoringInputs): Composition {
  const result = assess(inputs);
  const parts = {
    tasks: (result.taskResistance / 5) * 50,
    evidence: (result.evidenceTotal / 10) * 20,
    barriers: (result.barriersTotal / 10) * 15,
    protective: (result.protectiveTotal / 9) * 10,
    growth: (result.growth / 2) * 5,
  };
  return { ...parts, total: Object.values(parts).reduce((sum, part) => sum + part, 0) };
}
