import { usePartMessages } from '@/i18n/messages';
import { addressOf, DESK } from '@/desk/state/address';
import { showReader } from '@/desk/state/clientOnScreen';
import { useDesk } from '@/desk/state/desk';
import { sessionUnderWay } from '@/desk/state/work';
import { ChoiceField } from '@/ui/ChoiceField';
import { ViewHeading } from '@/ui/ViewHeading';

/** Says whose table this is and whose reading it shows, with the ways back. */
export function ClientBanner() {
  const t = usePartMessages('desk');
  const client = useDesk((state) => state.client);
  const reader = useDesk((state) => state.reader);
  const session = sessionUnderWay(useDesk((state) => state.sessions));
  if (!client) return null;
  return (
    <div className="client-banner" role="region" aria-label={t.banner.label}>
      <ViewHeading>{t.banner.heading(client.name)}</ViewHeading>
      <ChoiceField
        legend={t.banner.reading}
        value={reader}
        options={[
          { value: 'client', label: t.banner.client },
          { value: 'coach', label: t.banner.coach },
        ]}
        onChange={showReader}
      />
      <nav className="button-row" aria-label={t.nav.label}>
        {session && (
          <a className="button primary" href={addressOf(client.id, 'session', session.id)}>
            {t.banner.session}
          </a>
        )}
        <a href={addressOf(client.id)}>{t.banner.page}</a>
        <a href={DESK}>{t.nav.backToDesk}</a>
      </nav>
    </div>
  );
}
