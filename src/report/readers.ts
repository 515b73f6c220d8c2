import { explainChange, toOneDecimal, type Assessment, type ChangeParts } from '@/engine';
import { assessmentOf, inputsOf } from '@/store/derived';
import { differingInputs, type DifferingInput } from './differingInputs';
import type { ReportGiven } from './given';

/** Two people's readings of the same work, and how far apart they are. */
export interface Readers {
  client: Assessment;
  coach: Assessment;
  /** Shown scores: the range that the disagreement spans. */
  low: number;
  high: number;
  /** Shown points between the two. */
  apart: number;
  /** Exact parts of coach − client. */
  parts: ChangeParts;
  inputs: DifferingInput[];
}

/** Null where there is no second reading. */
export function readersOf({ role, profile, coachProfile }: ReportGiven): Readers | null {
  if (!coachProfile) return null;
  const [client, coach] = [assessmentOf(role, profile), assessmentOf(role, coachProfile)];
  const [low, high] = [client.shown, coach.shown].sort((a, b) => a - b) as [number, number];
  return {
    client,
    coach,
    low,
    high,
    apart: toOneDecimal(high - low),
    parts: explainChange(inputsOf(role, profile), inputsOf(role, coachProfile)),
    inputs: differingInputs(profile, coachProfile),
  };
}
