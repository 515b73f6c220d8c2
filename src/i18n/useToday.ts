import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { dayOfIso, localDay } from './localDay';

/** What comes right before something is printed or taken away. */
const BEFORE = ['beforeprint', 'pointerdown', 'keydown'] as const;

const onThisDay = (iso: string) =>
  dayOfIso(iso) === localDay(new Date()) ? iso : new Date().toISOString();

/** The moment at which a page was opened, ISO; a new one once it is another day. */
export function useToday(): string {
  const [moment, setMoment] = useState(() => new Date().toISOString());
  useEffect(() => {
    const look = () => flushSync(() => setMoment(onThisDay));
    for (const kind of BEFORE) window.addEventListener(kind, look, true);
    return () => {
      for (const kind of BEFORE) window.removeEventListener(kind, look, true);
    };
  }, []);
  return moment;
}
