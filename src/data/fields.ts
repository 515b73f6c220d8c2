import * as z from 'zod/mini';

/** Kinds of fields that the data's schemas share. */

export const sentence = z.string().check(z.trim(), z.minLength(12), z.maxLength(700));
export const paragraph = z.string().check(z.trim(), z.minLength(40), z.maxLength(1200));
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(48));
export const soc = z.string().check(z.regex(/^\d\d-\d{4}$/));
export const wholeNumber = (min: number, max: number) =>
  z.number().check(z.int(), z.gte(min), z.lte(max));
/** Ids of the shared sources. */
export const sources = z.array(id).check(z.minLength(1));
/** A month, such as 2026-11. */
export const month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/));
