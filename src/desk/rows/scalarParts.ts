import * as z from 'zod/mini';
import { savedName } from '@/profile/names';
import { DESK_LIMITS } from './limits';
import { exactly, type ReadPart } from './readParts';
import { isUsableId, usableId } from './rowId';

export const shortText = (most: number) =>
  z.string().check(z.overwrite(savedName), z.minLength(1), z.maxLength(most));
export const idSchema = z.string().check(z.minLength(1), z.maxLength(DESK_LIMITS.idCharacters));
/** Of a row of the desk, which has an address. */
export const rowIdSchema = idSchema.check(z.refine(isUsableId));
export const nameSchema = shortText(DESK_LIMITS.nameCharacters);
export const dateSchema = z.string().check(
  z.maxLength(40),
  z.refine((value) => !Number.isNaN(Date.parse(value))),
);
export const revisionSchema = z.number().check(z.int(), z.gte(0));
export const orderSchema = z.number().check(z.int(), z.gte(1), z.lte(1e6));

export const id = exactly(idSchema);
/** A row's own id; one that cannot be used is replaced, and that is said. */
export const rowId: ReadPart<string> = (value, field, note) => {
  const found = id(value, field, note);
  if (!isUsableId(found)) note(field, 'partChanged', 'unusableId');
  return usableId(found);
};
/** The id of the row that this one belongs to; it follows that row's own. */
export const ownerId: ReadPart<string> = (value, field, note) => usableId(id(value, field, note));
export const name = exactly(nameSchema);
export const date = exactly(dateSchema);
export const dateOrNull = exactly(z.nullable(dateSchema));
