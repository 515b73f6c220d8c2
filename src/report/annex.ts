import { isOwnRole } from '@/data/ownRole';
import { ANNEX_PARTS, isPrinted, NO_CHOICE, type AnnexPart } from '@/profile/reportChoice';
import { annexHeights } from './annexHeights';
import type { FirstPage } from './firstPage';
import type { ReportGiven } from './given';
import { PAGE } from './room';
import type { ReportResults } from './reportResults';
import { shorteningFor, type Shortening } from './shortening';
import type { ReportWords } from './useReportWords';

/** Pages after the first one, and what their ends lose where a row does not fit any more. */
const PAGES = 3;
const LOST_MM = 12;

/** What follows the first page: which parts, in order, and how much of each has room. */
export interface Annex {
  parts: AnnexPart[];
  /** Parts that were wanted and have no room. */
  left: AnnexPart[];
  shortening: Shortening;
}

/** The parts that have something to say about this result, in order. */
export function possibleParts(
  { role, log, notes }: ReportGiven,
  results: ReportResults,
  { more }: FirstPage,
): AnnexPart[] {
  const has: Partial<Record<AnnexPart, boolean>> = {
    steps: more.length > 0,
    moved: results.hasBase,
    readers: results.readers !== null,
    ideas: role.brief.strategy.length > 0,
    log: log.length > 0,
    notes: Boolean(notes?.trim()),
    next: results.moves.length > 0 || !isOwnRole(role),
  };
  return ANNEX_PARTS.filter((part) => has[part] ?? true);
}

/** The annex that was asked for, cut to three pages. */
export function annexOf(
  both: ReportWords,
  given: ReportGiven,
  results: ReportResults,
  page: FirstPage,
): Annex {
  const choice = given.choice ?? NO_CHOICE;
  const wanted = possibleParts(given, results, page).filter((part) => isPrinted(choice, part));
  const kept = ({ dropped }: Shortening) => wanted.filter((part) => !dropped.includes(part));
  const heightOf = (shortening: Shortening) => {
    const heights = annexHeights({ both, given, results, page, shortening });
    return kept(shortening).reduce((sum, part) => sum + heights[part](), 0);
  };
  const shortening = shorteningFor(heightOf, PAGES * (PAGE - LOST_MM));
  const parts = kept(shortening);
  return { parts, left: wanted.filter((part) => !parts.includes(part)), shortening };
}
