import { useMessages } from '@/i18n/messages';
import { useOwnResult } from '@/store/derived';
import { dropWhatIf, keepWhatIf } from '@/store/whatIfActions';
import './whatIf.css';

/** Says that a what-if is on screen, and ends it either way. */
export function WhatIfBanner() {
  const t = useMessages();
  const { personal } = useOwnResult();
  return (
    <div className="what-if">
      <p>
        <strong>{t.moves.trying(personal.shown, t.zones[personal.zone].name)}</strong>{' '}
        {t.moves.tryingHint}
      </p>
      <div className="button-row">
        <button type="button" className="primary" onClick={keepWhatIf}>
          {t.moves.keep}
        </button>
        <button type="button" onClick={dropWhatIf}>
          {t.moves.drop}
        </button>
      </div>
    </div>
  );
}
