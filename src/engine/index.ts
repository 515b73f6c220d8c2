export * from './dimensions';
export { checkInputs, EngineInputError, type InputProblem } from './validate';
export {
  defaultBucket,
  exposureOf,
  type DimensionValues,
  type Exposure,
  type ScoringInputs,
  type Task,
} from './inputs';
export { MODIFIER_STEP, RAW_MIN, RAW_SPAN, totalOf } from './formula';
export { sumAnyOrder, toOneDecimal, withoutNoise } from './rounding';
export { SUB_LABEL_THRESHOLDS, ZONE_FROM, zoneOf, type SubLabel } from './zones';
export { assess, type Assessment } from './assess';
export { inPercent, shareOfTime, sharesOf, type Shares } from './shares';
export { attribute, explainChange, type Attribution, type ChangeParts } from './attribute';
export { FRAGILE_BAND, reread, type AxisReading, type Reread } from './reread';
export { describeChange, type ChangeSize, type Direction } from './describeChange';
export { rebaseVariant } from './rebaseVariant';
export {
  enhancedShare,
  VARIANT_BUCKETS,
  VARIANT_LIMITS,
  variantBucketOf,
  variantInputs,
  type Variant,
  type VariantBucket,
  type VariantDelta,
  type VariantTask,
  type VariantVerdict,
  type Verdict,
} from './variant';
export { DIRECT_AI_TASK, draftVariant } from './draftVariant';
export { checkVariant, type VariantProblem, type VariantProblemKind } from './checkVariant';
export {
  SUGGESTION_MIN_GAIN,
  suggest,
  transition,
  type SkillNeed,
  type TargetRole,
  type Transition,
} from './suggest';
export { REACH, reachOf, type Level, type Standing } from './reach';
export { spread } from './spread';
export { compositionOf, type Composition } from './composition';
export { insights, INSIGHTS_AT_MOST, type Insight, type Strongest } from './insights';
export { relatedRoles, skillLikeness, type RelatedRole } from './relatedRoles';
export { applyStep, sensitivity, type SensitivityStep } from './sensitivity';
export type { StepPath } from './singleInputs';
export { distribution, type Distribution } from './distribution';
export { frequenciesOf, type Frequency } from './frequencies';
export { CONFIDENCES, STEP_CHANCE, type Confidence } from './inputErrors';
export { applyMoves, type TimeMove } from './applyMoves';
export { nearestMoves, type NearestMoves } from './nearestMoves';
export { neededBeyondTime, type NeededBeyondTime, type NeededSteps } from './neededBeyondTime';
export { AI_PACE_SCORES, aiPace, atAiPace, type AiPace, type AiPacePoint } from './aiPace';
export {
  COMPARED_AXES,
  leadersOf,
  readSide,
  type AxisLead,
  type ComparedAxis,
  type ComparedSide,
} from './compareInputs';
export {
  matchTasks,
  nameLikeness,
  SAME_TASK_FROM,
  type TaskList,
  type TaskRow,
} from './matchTasks';
