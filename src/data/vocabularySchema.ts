import * as z from 'zod/mini';
import { id, month, sentence } from './fields';

/** The lists that role files refer to: skills, tools, sources and sectors. */

export const skillSchema = z.strictObject({
  id,
  name: z.string().check(z.minLength(2), z.maxLength(60)),
  family: id,
  /** *trade* makes somebody of one trade, *shared* serves several, *general* everybody. */
  kind: z.enum(['trade', 'shared', 'general']),
  state: z.enum(['vulnerable', 'holding', 'rising']),
  reason: sentence,
});
export type Skill = z.infer<typeof skillSchema>;

export const toolSchema = z.strictObject({
  id,
  name: z.string(),
  maker: z.string(),
  kind: z.string(),
  does: sentence,
  /** Month in which name, maker and what it does were last checked. */
  checked: month,
  /** What it was called before. */
  formerly: z.optional(z.array(z.string())),
});
export type Tool = z.infer<typeof toolSchema>;

export const sourceSchema = z.strictObject({
  id,
  name: z.string(),
  publisher: z.string().check(z.minLength(2)),
  /** As it is shown: a day, a month or a year ("1 May 2025", "2024–25"). */
  date: z.string().check(z.regex(/^((\d{1,2} )?[A-Z][a-z]+ )?20\d\d(–\d\d)?$/)),
  /** Month in which it was last checked. */
  checked: month,
  terms: z.string(),
});
export type Source = z.infer<typeof sourceSchema>;

export const sectorSchema = z.strictObject({ id, name: z.string() });
export type Sector = z.infer<typeof sectorSchema>;
