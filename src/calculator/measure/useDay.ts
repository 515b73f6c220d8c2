import { useState } from 'react';
import { dayOfIso, localDay } from '@/i18n/localDay';
import { useToday } from '@/i18n/useToday';

/** The person's day, YYYY-MM-DD, of the last opening or the last press since. */
export function useDay(open: boolean): string {
  const pressed = dayOfIso(useToday());
  const look = () => ({ open, day: localDay(new Date()) });
  const [last, setOpening] = useState(look);
  const opening = last.open === open ? last : look();
  if (opening !== last) setOpening(opening);
  return pressed > opening.day ? pressed : opening.day;
}
