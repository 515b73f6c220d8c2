import * as z from 'zod/mini';
import { TASK_SCORE, VARIANT_BUCKETS } from '../engine';
import { id, sentence, wholeNumber } from './fields';

const delta = z.strictObject({ points: z.number(), reason: sentence, source: sentence });
const grades = ['HIGH', 'MED', 'LOW', 'INDETERMINATE'] as const;
const judgement = z.strictObject({ grade: z.enum(grades), reason: sentence });

/**
 * The AI-driven version of a role (METHOD section 4) as its file has it. What is left out follows:
 * a delta is 0, and without `tasks` the version keeps the base's table (*displaced*, *little*).
 */
export const variantSchema = z.strictObject({
  tasks: z.optional(
    z.array(
      z.strictObject({
        id,
        name: z.string().check(z.minLength(4), z.maxLength(90)),
        time: wholeNumber(0, 100),
        score: wholeNumber(TASK_SCORE.min, TASK_SCORE.max),
        bucket: z.enum(VARIANT_BUCKETS),
        reason: z.optional(sentence),
      }),
    ),
  ),
  /** Against the base's totals; one that is left out is 0. */
  deltas: z.optional(
    z.strictObject({
      evidence: z.optional(delta),
      barriers: z.optional(delta),
      growth: z.optional(delta),
    }),
  ),
  verdict: z.strictObject({
    /** *little*: under 10 % of the time is displaced, so there is little to build. */
    kind: z.enum(['transforms', 'compresses', 'displaced', 'little']),
    reason: sentence,
    /** Signals of *transforms*; estimated roles may let the stored figures serve. */
    hiringTrend: z.optional(sentence),
    headcountFigure: z.optional(sentence),
  }),
  judgements: z.strictObject({
    leverage: judgement,
    headcount: judgement,
    compounding: judgement,
    verifyBurden: judgement,
    skillCeiling: z.strictObject({
      grade: z.enum(['rising', 'level', 'falling', 'INDETERMINATE']),
      reason: sentence,
    }),
  }),
  caveat: sentence,
});

export type WrittenVariant = z.infer<typeof variantSchema>;
