import { useEffect, useRef, useState } from 'react';

const SETTLE_MS = 700;

/** Tells screen readers a sentence once it has settled, and not before its first change. */
export function SettledStatus({ sentence }: { sentence: string }) {
  const first = useRef(sentence);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (sentence === first.current && spoken === '') return undefined;
    const timer = setTimeout(() => setSpoken(sentence), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [sentence, spoken]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
}
