import { indexEntry } from '@/data/library';
import type { Transition } from '@/engine';
import type { ReportWords } from './useReportWords';

/** A move's title, with what there is to mind about it. */
export function moveTitle({ words }: ReportWords, { roleId, isDeadEnd }: Transition): string {
  const { title } = indexEntry(roleId)!;
  return isDeadEnd ? words.next.deadEnd(title) : title;
}
