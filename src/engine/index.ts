export * from './score/dimensions';
export { checkInputs, EngineInputError, type InputProblem } from './score/validate';
export {
  defaultBucket,
  exposureOf,
  type DimensionValues,
  type Exposure,
  type ScoringInputs,
  type Task,
} from './score/inputs';
export { MODIFIER_STEP, RAW_MIN, RAW_SPAN, totalOf } from './score/formula';
export { sumAnyOrder, toOneDecimal, withoutNoise } from './score/rounding';
export { SUB_LABEL_THRESHOLDS, ZONE_FROM, zoneOf, type SubLabel } from './score/zones';
export { assess, type Assessment } from './score/assess';
export { levelOfTotal } from './score/levels';
export { inPercent, shareOfTime, sharesOf, type Shares } from './score/shares';
export { attribute, explainChange, type Attribution, type ChangeParts } from './explain/attribute';
export { hoursOfTen } from './explain/hoursOfTen';
export {
  reasonsOf,
  strongestModifier,
  type Pull,
  type Reasons,
  type WeighingTask,
} from './explain/reasons';
export { ESTIMATED_NEAR, onTheLine, type LineReading } from './doubt/onTheLine';
export { largestQuestions, type Question } from './doubt/largestQuestions';
export { FRAGILE_BAND, reread, type AxisReading, type Reread } from './doubt/reread';
export { openTimeRange, type OpenTimeRange } from './doubt/openTime';
export { partsInTenths } from './explain/partsInTenths';
export { describeChange, type ChangeSize, type Direction } from './explain/describeChange';
export { rebaseVariant } from './variant/rebaseVariant';
export {
  enhancedShare,
  VARIANT_BUCKETS,
  VARIANT_LIMITS,
  VERDICTS,
  variantBucketOf,
  variantInputs,
  type Variant,
  type VariantBucket,
  type VariantDelta,
  type VariantTask,
  type VariantVerdict,
  type Verdict,
} from './variant/variant';
export { DIRECT_AI_TASK, draftVariant } from './variant/draftVariant';
export { checkVariant } from './variant/checkVariant';
export type { VariantProblem, VariantProblemKind } from './variant/variantProblem';
export { suggest, SUGGESTION_MIN_GAIN, type Suggestions } from './transitions/suggest';
export { CLOSE_FROM_FIT } from './transitions/closeness';
export { MOVE_RULES, transition, type Transition } from './transitions/transition';
export {
  EDUCATION_STEPS,
  LEVELS,
  RELATED_TIERS,
  type Level,
  type Origin,
  type PersonalInputs,
  type Place,
  type RelatedOccupations,
  type RelatedTier,
  type SkillNeed,
  type TargetRole,
} from './transitions/place';
export { isDeadEnd } from './transitions/deadEnd';
export { rarityOf, type Rarity } from './transitions/rarity';
export { REACH, reachOf, type Reach, type ReachFactor, type ReachKind } from './transitions/reach';
export {
  minorGroupOf,
  RELATION,
  relationOf,
  type Relation,
  type RelationKind,
} from './transitions/relation';
export { spread } from './variant/spread';
export { compositionOf, type Composition } from './explain/composition';
export { insights, INSIGHTS_AT_MOST } from './explain/insights';
export type { Insight, Strongest } from './explain/insight';
export { relatedRoles, skillLikeness, type RelatedRole } from './transitions/relatedRoles';
export { applyStep, sensitivity, type SensitivityStep } from './doubt/sensitivity';
export type { StepPath } from './score/singleInputs';
export { distribution, type Distribution } from './doubt/distribution';
export { frequenciesOf, type Frequency } from './doubt/frequencies';
export { CONFIDENCES, STEP_CHANCE, type Confidence } from './score/inputErrors';
export { applyMoves, type TimeMove } from './moves/applyMoves';
export { bestMove, type BestMove } from './moves/bestMove';
export { nextStep, type NextStep } from './moves/nextStep';
export { nearestMoves, type NearestMoves } from './moves/nearestMoves';
export {
  neededBeyondTime,
  type NeededBeyondTime,
  type NeededSteps,
} from './moves/neededBeyondTime';
export { AI_PACE_SCORES, aiPace, atAiPace, type AiPace, type AiPacePoint } from './doubt/aiPace';
export {
  COMPARED_AXES,
  leadersOf,
  readSide,
  type AxisLead,
  type ComparedAxis,
  type ComparedSide,
} from './compare/compareInputs';
export {
  matchTasks,
  nameLikeness,
  SAME_TASK_FROM,
  type TaskList,
  type TaskRow,
} from './compare/matchTasks';
export {
  standing,
  workersByScore,
  type CountedRole,
  type JobStanding,
  type ScoredWorkers,
} from './compare/standing';
