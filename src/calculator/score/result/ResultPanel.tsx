import { useRef, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { FollowLater } from '@/store/FollowLater';
import { Headline } from './Headline';
import { LiveResult } from './LiveResult';
import { ResultDetails } from './ResultDetails';
import './result.css';

/** Made once, so that the score does not take them along. */
const DETAILS = <ResultDetails />;
const LIVE = <LiveResult />;

/** The result, always in sight: beside the page on a wide screen, a bar that opens on a phone. */
export function ResultPanel() {
  const t = useMessages();
  const body = useRef<HTMLDivElement>(null);
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
      <div
        ref={body}
        className="result-body"
        tabIndex={0}
        role="group"
        aria-label={t.result.details}
      >
        <FollowLater part={body}>{DETAILS}</FollowLater>
      </div>
      <FollowLater part={body}>{LIVE}</FollowLater>
    </section>
  );
}
