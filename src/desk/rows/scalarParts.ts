import * as z from 'zod/mini';
import { DESK_LIMITS } from './limits';
import { exactly } from './readParts';

export const shortText = (most: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
export const idSchema = z.string().check(z.minLength(1), z.maxLength(DESK_LIMITS.idCharacters));
export const nameSchema = shortText(DESK_LIMITS.nameCharacters);
export const dateSchema = z.string().check(
  z.maxLength(40),
  z.refine((value) => !Number.isNaN(Date.parse(value))),
);
export const revisionSchema = z.number().check(z.int(), z.gte(0));

export const id = exactly(idSchema);
export const name = exactly(nameSchema);
export const date = exactly(dateSchema);
export const dateOrNull = exactly(z.nullable(dateSchema));
