import { useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { Headline } from './Headline';
import { LiveResult } from './LiveResult';
import { ResultDetails } from './ResultDetails';
import './result.css';

/** The result, always in sight: beside the page on a wide screen, a bar that opens on a phone. */
export function ResultPanel() {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  const { personal } = useResult();
  return (
    <section
      className="result"
      aria-label={t.result.region}
      data-score={personal.shown.toFixed(1)}
      data-zone={personal.zone}
      data-open={open}
    >
      <div className="result-head">
        <Headline />
        <button
          type="button"
          className="result-toggle"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t.result.close : t.result.open}
        </button>
      </div>
      <div className="result-body" tabIndex={0} role="group" aria-label={t.result.details}>
        <ResultDetails />
      </div>
      <LiveResult />
    </section>
  );
}
