import { LazyProgressLine } from '@/charts/LazyProgressLine';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { isOpen, planOf } from '@/profile/plan';
import { addressOf } from '@/desk/state/address';
import { useDesk } from '@/desk/state/desk';
import { bothScores } from '@/desk/state/scores';
import { DataTable } from '@/ui/DataTable';
import { Section } from '@/ui/Section';
import { ViewHeading } from '@/ui/ViewHeading';
import { momentsOf, type Moment } from './moments';
import { WhatMoved } from './WhatMoved';

/** How the client's score went from session to session, and what moved it. */
export function ProgressView() {
  const t = usePartMessages('desk');
  const m = useMessages();
  const client = useDesk((state) => state.client)!;
  const sessions = useDesk((state) => state.sessions);
  const moments = momentsOf(client, sessions);
  const nameOf = ({ name }: Moment) => name ?? t.progress.now;
  const scores = moments.map(({ work }) => bothScores(work));
  const figure = m.format.fixed;
  const ticked = ({ work }: Moment) => {
    const steps = planOf(work.client);
    const done = steps.filter((step) => !isOpen(step)).length;
    return steps.length > 0 ? t.progress.stepsOf(done, steps.length) : t.progress.noSteps;
  };
  return (
    <>
      <p className="crumb">
        <a href={addressOf(client.id)}>{t.nav.backToClient(client.name)}</a>
      </p>
      <ViewHeading>{t.progress.title(client.name)}</ViewHeading>
      {moments.length < 2 && <p className="callout">{t.progress.tooFew}</p>}
      <Section id="progress-score" title={t.progress.score}>
        <LazyProgressLine
          labels={moments.map(nameOf)}
          client={scores.map((score) => score.client.shown)}
          coach={scores.map(({ coach, client: own }) => (coach ?? own).shown)}
          zones={[m.zones.RED.name, m.zones.YELLOW.name, m.zones.GREEN.name]}
        />
        <p className="hint">{t.progress.key}</p>
        <DataTable
          caption={t.progress.table}
          head={[
            t.progress.moment,
            t.readers.client,
            t.readers.coach,
            t.progress.range,
            t.progress.date,
            t.progress.plan,
          ]}
          numeric={[1, 2, 3]}
          rows={moments.map((moment, index) => {
            const { client: own, coach, low, high } = scores[index]!;
            return {
              key: moment.key,
              cells: [
                nameOf(moment),
                figure(own.shown),
                figure((coach ?? own).shown),
                t.scoreRange(figure(low), figure(high)),
                m.format.date(moment.at),
                ticked(moment),
              ],
            };
          })}
        />
      </Section>
      {moments.length > 1 && (
        <Section id="progress-moved" title={t.progress.whatMoved} intro={t.progress.whatMovedHint}>
          <WhatMoved moments={moments} nameOf={nameOf} />
        </Section>
      )}
    </>
  );
}
