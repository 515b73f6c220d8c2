/** What can break METHOD section 4; a word for each sentence that the interface has to say. */
export type VariantProblemKind =
  | 'totalNot100'
  | 'badTask'
  | 'movesTooFar'
  | 'newTaskTooLarge'
  | 'reasonMissing'
  | 'sourceMissing'
  | 'barriersDeltaTooHigh'
  | 'leavesRange'
  | 'durabilitySignalsMissing'
  | 'moreThanLittle'
  | 'tableChanged';

export interface VariantProblem {
  kind: VariantProblemKind;
  /** Path such as `tasks.implement-endpoints` or `deltas.evidence`. */
  field: string;
  /** The offending number, where there is one (percentage points or delta). */
  points?: number;
}
