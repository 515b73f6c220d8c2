import { numberOf, type DecimalSign } from '@/profile/tableNumbers';
import { DAY_MINUTES } from '../calendar/wallClock';

/** What a number in a column of durations stands for. */
export type DurationUnit = 'hours' | 'minutes' | 'seconds';

const PER_HOUR: Record<DurationUnit, number> = { hours: 60, minutes: 1, seconds: 1 / 60 };

const CLOCK = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;
const ISO = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/i;
const SPOKEN =
  /^(?:(\d+(?:[.,]\d+)?)\s*h(?:ours?|rs?)?)?\s*(?:(\d+)\s*m(?:in(?:utes?)?)?)?\s*(?:(\d+)\s*s(?:ec(?:onds?)?)?)?$/i;

const inMinutes = (hours = '0', minutes = '0', seconds = '0') =>
  Number(hours.replace(',', '.')) * 60 + Number(minutes) + Number(seconds) / 60;

/** Nobody works longer at a time. */
export const MOST_MINUTES = 7 * DAY_MINUTES;

/**
 * Minutes that a cell says: `1:30`, `01:30:00`, `1.5`, `1,5`, `1h 30m`, `PT1H30M`; null = none;
 * `ambiguous` = `1,250` minutes, a thousand or one.
 */
export function minutesOfDuration(
  cell: string,
  unit: DurationUnit,
  decimal: DecimalSign,
): number | 'ambiguous' | null {
  const text = cell.trim();
  const parts = CLOCK.exec(text) ?? ISO.exec(text);
  if (parts && parts.slice(1).some(Boolean)) return inMinutes(parts[1], parts[2], parts[3]);
  const number = numberOf(text, decimal);
  if (typeof number === 'number') return number < 0 ? null : number * PER_HOUR[unit];
  if (number === 'ambiguous') {
    const asThousand = Number(text.replace(/[.,]/, '')) * PER_HOUR[unit];
    return asThousand > MOST_MINUTES ? Number(text.replace(',', '.')) * PER_HOUR[unit] : number;
  }
  const spoken = SPOKEN.exec(text);
  return spoken && spoken.slice(1).some(Boolean)
    ? inMinutes(spoken[1], spoken[2], spoken[3])
    : null;
}

const TIME = /^(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?\s*([ap])?\.?\s*(?:m\.?)?$/i;

/** Minutes after midnight: `14:05`, `2:05 PM`, `2.05 pm`; null = no time of a day. */
export function minutesOfTime(cell: string): number | null {
  const parts = TIME.exec(cell.trim());
  if (!parts) return null;
  const [hour, minute, half] = [Number(parts[1]), Number(parts[2]), parts[4]?.toLowerCase()];
  if (minute > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return null;
  const since = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return since * 60 + minute + Number(parts[3] ?? 0) / 60;
}
