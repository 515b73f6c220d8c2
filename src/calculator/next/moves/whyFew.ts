import type { Messages } from '@/i18n/messages';
import { FIRST_SHOWN } from './MoveList';

export interface Few {
  /** How many jobs of the library are better at all. */
  better: number;
  /** Are some left out by a filter? */
  filtered: boolean;
}

/** Why a list has fewer than three jobs, in a sentence. */
export function whyFew(t: Messages, { better, filtered }: Few): string {
  if (filtered) return t.next.few.filtered;
  if (better === 0) return t.next.few.best;
  return better < 4 * FIRST_SHOWN ? t.next.few.high(better) : t.next.few.far(better);
}
