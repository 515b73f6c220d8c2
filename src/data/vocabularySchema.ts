import * as z from 'zod/mini';
import { id, sentence } from './schema';

/** The lists that role files refer to: skills, tools, sources and sectors. */

export const skillsSchema = z.array(
  z.strictObject({
    id,
    name: z.string().check(z.minLength(2), z.maxLength(60)),
    family: id,
    state: z.enum(['vulnerable', 'holding', 'rising']),
    reason: sentence,
  }),
);
export type Skill = z.infer<typeof skillsSchema>[number];

export const toolsSchema = z.array(
  z.strictObject({
    id,
    name: z.string(),
    maker: z.string(),
    kind: z.string(),
    does: sentence,
  }),
);
export type Tool = z.infer<typeof toolsSchema>[number];

export const sourcesSchema = z.array(
  z.strictObject({
    id,
    name: z.string(),
    year: z.string(),
    terms: z.string(),
  }),
);
export type Source = z.infer<typeof sourcesSchema>[number];

export const sectorsSchema = z.array(z.strictObject({ id, name: z.string() }));
export type Sector = z.infer<typeof sectorsSchema>[number];
