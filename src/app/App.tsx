import { useCallback, useState, type MouseEvent } from 'react';
import { useMessages } from '@/i18n/messages';
import { Guarded, Late } from '@/ui/Late';
import { AllPlaces } from './shell/AllPlaces';
import { ExampleLine } from './shell/ExampleLine';
import { Header } from './shell/Header';
import { LiveResult } from './shell/LiveResult';
import { PlaceTitle } from './shell/PlaceTitle';
import { PlaceView } from './shell/PlaceView';
import { RoleDialog } from './shell/RoleDialog';
import { LateMoved, LateNotices, LateWhatIf } from './shell/told';
import { useArrival } from './useArrival';
import { useTarget } from './useTarget';

/** Past the header; the address stays that of the place. */
function skipToTitle(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('place-title')?.focus();
}

/** The calculator: what is around every place, and the one that the address names. */
export function App() {
  const t = useMessages();
  const target = useTarget();
  useArrival(target);
  const { view } = target;
  const [finding, setFinding] = useState(false);
  const find = useCallback(() => setFinding(true), []);
  const found = useCallback(() => setFinding(false), []);
  return (
    <div className="shell">
      <a className="skip" href="#place-title" onClick={skipToTitle}>
        {t.app.skip}
      </a>
      <Guarded>
        <Header view={view} onFind={find} />
      </Guarded>
      <main>
        <Late>
          <LateNotices />
          <LateMoved />
          <LateWhatIf />
        </Late>
        <Guarded>
          <ExampleLine onFind={find} />
          <PlaceTitle view={view} />
        </Guarded>
        {view === 'all' ? <AllPlaces shows="closed" /> : <PlaceView place={view} />}
      </main>
      <Guarded>
        <LiveResult />
        <RoleDialog open={finding} onOpen={find} onClose={found} />
      </Guarded>
      <footer className="footer">
        <p>{t.app.footerPrivacy}</p>
        <p>
          {t.app.footerMethod} <a href="#why">{t.shell.method}</a>
        </p>
      </footer>
    </div>
  );
}
