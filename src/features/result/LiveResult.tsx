import { useEffect, useRef, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';

const SETTLE_MS = 700;

/** Tells screen readers the result once a change has settled, and not before the first one. */
export function LiveResult() {
  const t = useMessages();
  const { personal } = useResult();
  const subLabel = personal.subLabel ? t.subLabels[personal.subLabel] : '';
  const sentence = t.result.live(personal.shown, t.zones[personal.zone].name, subLabel);
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
