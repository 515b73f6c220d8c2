import * as z from 'zod/mini';

/** What nobody sees: controls, joiners, fillers, blanks of any kind. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Z}\s\u2800]/gu;

/** Does a name show anything? One of invisible characters only is no name. */
export const isSeen = (name: string): boolean => name.replace(UNSEEN, '') !== '';

/** A name or a sentence that somebody types into a form, in so many characters at most. */
export const typedName = (most: number, problem?: string) =>
  z.string().check(z.trim(), z.refine(isSeen, problem), z.maxLength(most, problem));

/**
 * Names that differ by case, spaces or the way in which accents are stored only are the same
 * person's, or the same task.
 */
export const nameKey = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** A text as a search compares it: accents may be left out, case does not count. */
export const searchKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
