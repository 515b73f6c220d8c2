import * as z from 'zod/mini';
import { LIMITS } from './format';
import { savedName } from './names';

/** As many moves as the first page of a report holds. */
export const MOVES_CHOSEN = 5;

/** Characters of a move in somebody's own words: two lines on paper. */
export const OWN_MOVE_CHARACTERS = 160;

/** What follows the first page of a report, in its order; each can be left out. */
export const ANNEX_PARTS = [
  'steps',
  'result',
  'moved',
  'readers',
  'week',
  'factors',
  'change',
  'next',
  'ideas',
  'log',
  'notes',
  'sources',
] as const;
export type AnnexPart = (typeof ANNEX_PARTS)[number];

const move = z.union([
  // The id of the person's own role stands for doing it with AI.
  z.strictObject({ role: z.string().check(z.minLength(1), z.maxLength(LIMITS.idCharacters)) }),
  z.strictObject({
    own: z.string().check(z.overwrite(savedName), z.minLength(1), z.maxLength(OWN_MOVE_CHARACTERS)),
  }),
]);

/** A move on the first page: a role of the library, or somebody's own words. */
export type ChosenMove = z.infer<typeof move>;

export const reportChoiceSchema = z.strictObject({
  /** In the order in which they are printed; absent = the ones that are suggested. */
  moves: z.optional(z.array(move).check(z.maxLength(MOVES_CHOSEN))),
  /** Parts that are left out; absent = none. A part that is not known here is let through. */
  without: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(40))),
});

/** What somebody wants in a report; what is absent is as it comes. */
export type ReportChoice = z.infer<typeof reportChoiceSchema>;

export const NO_CHOICE: ReportChoice = {};

/** Is this part of the annex wanted? */
export const isPrinted = ({ without }: ReportChoice, part: AnnexPart): boolean =>
  !without?.includes(part);

/** Hostile content as a choice; none where it cannot be read. */
export function readReportChoice(content: unknown): ReportChoice {
  const parsed = reportChoiceSchema.safeParse(content);
  return parsed.success ? parsed.data : NO_CHOICE;
}
