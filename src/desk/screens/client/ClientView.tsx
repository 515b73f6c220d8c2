import type { ReactNode } from 'react';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { addressOf, DESK, goTo } from '@/desk/state/address';
import { deleteClient } from '@/desk/state/clientActions';
import { useDesk } from '@/desk/state/desk';
import { bothScores } from '@/desk/state/scores';
import { Section } from '@/ui/Section';
import { StatusBadge } from '@/ui/StatusBadge';
import { TagList } from '@/ui/TagList';
import { ViewHeading } from '@/ui/ViewHeading';
import { roleTitleOf } from '../clients/clientRows';
import { ClientPlan } from '../plan/ClientPlan';
import { NextMeeting } from '../plan/NextMeeting';
import { ClientVersions } from './ClientVersions';
import { ParticularsForm } from './ParticularsForm';
import { SessionList } from './SessionList';
import './client.css';

interface ClientViewProps {
  whatChanged: ReactNode;
  /** Takes the plan and the appointment to a calendar. */
  calendar: ReactNode;
  /** Takes the client's file in. */
  takeIn: ReactNode;
}

/** One client's page: where they stand, and everything that leads on from here. */
export function ClientView({ whatChanged, calendar, takeIn }: ClientViewProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const client = useDesk((state) => state.client)!;
  const sessions = useDesk((state) => state.sessions);
  const { work } = client;
  const { client: own, low, high, lowZone, highZone } = bothScores(work);
  const range = t.scoreRange(m.format.fixed(low), m.format.fixed(high));
  const zones = t.scoreRange(m.zones[lowZone].name, m.zones[highZone].name);
  const title = roleTitleOf(client);
  const remove = async () => {
    await deleteClient(client);
    goTo(DESK);
  };
  return (
    <>
      <p className="crumb">
        <a href={DESK}>{t.nav.backToDesk}</a>
      </p>
      <div className="client-head">
        <div>
          <ViewHeading>{client.name}</ViewHeading>
          <p className="big-line">
            {title} <StatusBadge tone={own.zone}>{t.scoreAndZone(range, zones)}</StatusBadge>
          </p>
          <TagList tags={client.tags} label={t.clients.tagsOf(client.name)} />
        </div>
        <nav className="button-row" aria-label={t.client.views}>
          <a className="button" href={addressOf(client.id, 'table')}>
            {t.client.table}
          </a>
          <a className="button" href={addressOf(client.id, 'progress')}>
            {t.client.progress}
          </a>
          <a className="button" href={addressOf(client.id, 'report')}>
            {t.client.report}
          </a>
        </nav>
      </div>
      <Section id="client-sessions" title={t.client.sessions}>
        <SessionList client={client} sessions={sessions} />
        {takeIn}
      </Section>
      <Section id="client-plan" title={t.plan.title}>
        <ClientPlan />
        <NextMeeting calendar={calendar} />
      </Section>
      <Section id="client-particulars" title={t.client.particulars}>
        <ParticularsForm client={client} />
      </Section>
      <Section id="client-versions" title={t.versions.title} intro={t.versions.intro}>
        <ClientVersions clientId={client.id} />
      </Section>
      {whatChanged}
      <p className="button-row remove-client">
        <button type="button" className="danger" onClick={() => void remove()}>
          {t.clients.remove(client.name)}
        </button>
      </p>
    </>
  );
}
