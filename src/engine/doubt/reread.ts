import { assess } from '../score/assess';
import { GROWTH, SCORED_GROUPS, type ScoredGroup, type Zone } from '../score/dimensions';
import { giveBackDisplacedTime } from './giveBack';
import type { ScoringInputs } from '../score/inputs';
import { shiftTotal } from './shiftTotal';
import { ZONE_FROM } from '../score/zones';

export interface AxisReading {
  inputs: ScoringInputs;
  score: number;
  shown: number;
  zone: Zone;
}

export type Reread = Record<ScoredGroup, AxisReading> & {
  /** Lowest of the four readings, unrounded. */
  conservativeScore: number;
  /** "On the line": the shown score lies in 45 … 51, or it is Green and some axis reads below. */
  boundaryFragile: boolean;
};

/** The shown scores, ends included, that count as on the line to Green. */
export const FRAGILE_BAND = { from: 45, to: 51 } as const;

const AXES: Record<ScoredGroup, (base: ScoringInputs, now: ScoringInputs) => ScoringInputs> = {
  tasks: giveBackDisplacedTime,
  evidence: (_, now) => ({ ...now, evidence: shiftTotal('evidence', now.evidence, -1) }),
  barriers: (_, now) => ({ ...now, barriers: shiftTotal('barriers', now.barriers, -1) }),
  growth: (_, now) => ({ ...now, growth: Math.max(GROWTH.min, now.growth - 1) }),
};

/**
 * Reads each axis alone one step more cautiously against the base role (METHOD section 3).
 * A reading is never above the score: where giving task time back would raise it (time had moved
 * into tasks that score higher than the displaced ones), that axis stays as it is.
 * Throws `EngineInputError` on bad input.
 */
export function reread(base: ScoringInputs, personal: ScoringInputs): Reread {
  assess(base);
  const now = assess(personal);
  const read = (axis: ScoredGroup): AxisReading => {
    const inputs = AXES[axis](base, personal);
    const cautious = assess(inputs);
    const kept =
      cautious.score < now.score ? { inputs, ...cautious } : { inputs: personal, ...now };
    return { inputs: kept.inputs, score: kept.score, shown: kept.shown, zone: kept.zone };
  };
  const readings = Object.fromEntries(SCORED_GROUPS.map((axis) => [axis, read(axis)])) as Record<
    ScoredGroup,
    AxisReading
  >;
  const all = SCORED_GROUPS.map((axis) => readings[axis]);
  const inBand = now.shown >= FRAGILE_BAND.from && now.shown <= FRAGILE_BAND.to;
  return {
    ...readings,
    conservativeScore: Math.min(...all.map((reading) => reading.score)),
    boundaryFragile:
      inBand || (now.zone === 'GREEN' && all.some((reading) => reading.shown < ZONE_FROM.GREEN)),
  };
}
