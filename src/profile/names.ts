import * as z from 'zod/mini';

/** What nobody sees: controls, joiners, fillers, blanks of any kind. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Z}\s\u2800]/gu;

/** What turns the words after it around: in a sentence that names somebody it would turn ours. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** A name as it is given: without blanks around it, and without what turns words around. */
export const plainName = (text: string): string => text.replace(TURNING, '').trim();

/** A name as it was saved; one that is of nothing else stays, so that saved work opens. */
export const savedName = (text: string): string => plainName(text) || text.trim();

/** Does a name show anything? One of invisible characters only is no name. */
export const isSeen = (name: string): boolean => name.replace(UNSEEN, '') !== '';

/** A name or a sentence that somebody types into a form, in so many characters at most. */
export const typedName = (most: number, problem?: string) =>
  z.string().check(z.overwrite(plainName), z.refine(isSeen, problem), z.maxLength(most, problem));

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
