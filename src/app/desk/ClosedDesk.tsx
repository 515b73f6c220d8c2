import { usePartMessages } from '@/i18n/messages';
import { useDesk } from '@/desk/state/desk';
import { openTheDesk } from '@/desk/state/openDesk';
import { ViewHeading } from '@/ui/ViewHeading';
import { DeskFrame } from './DeskFrame';

/** The desk could not be opened: why, what is safe, what can be done. */
export function ClosedDesk() {
  const t = usePartMessages('desk');
  const failure = useDesk((state) => state.failure) ?? 'failed';
  return (
    <DeskFrame>
      <ViewHeading>{t.closed.title}</ViewHeading>
      <p className="callout" role="alert">
        {t.closed[failure]}
      </p>
      <div className="button-row">
        <button type="button" className="primary" onClick={() => void openTheDesk()}>
          {t.closed.again}
        </button>
        <a className="button" href="#">
          {t.nav.leave}
        </a>
      </div>
    </DeskFrame>
  );
}
