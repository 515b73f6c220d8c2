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

/** What has no width. A Hangul filler has one, and a byte order mark is no blank. */
const WIDTHLESS = /(?!\u3164)[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?!\s)\p{Cc}/gu;
const BLANKS = /[\s\u2800\u3164]+/g;

const asItLooks = (text: string): string => text.replace(WIDTHLESS, '').replace(BLANKS, ' ').trim();

/**
 * Names that differ by case, spaces, what nobody sees or the way in which accents are stored only are
 * the same person's, or the same task.
 */
export const nameKey = (name: string): string => asItLooks(name).normalize('NFC').toLowerCase();

/** Letters that Unicode does not take apart, as they are typed where a keyboard lacks them. */
const TYPED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
};

const APOSTROPHES = /['‘’‛ʻʼ`´′＇]/g;

/** A text as a search compares it: accents and apostrophes may be left out, case does not count. */
export const searchKey = (text: string): string =>
  asItLooks(text)
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (letter) => TYPED[letter] ?? letter);
