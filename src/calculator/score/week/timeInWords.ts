import { toOneDecimal } from '@/engine';
import type { Messages } from '@/i18n/messages';

/** A share of the week (percent) as it is shown: in percent, or in hours of this week. */
export function timeInWords(t: Messages, percent: number, hoursPerWeek: number | null): string {
  return hoursPerWeek === null
    ? t.week.percentValue(percent)
    : t.week.hoursValue(toOneDecimal((percent * hoursPerWeek) / 100));
}
