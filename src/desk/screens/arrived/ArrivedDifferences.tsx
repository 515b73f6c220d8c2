import { indexEntry } from '@/data/library';
import { arrivedDifference } from '@/desk/rows/arrived';
import type { Client } from '@/desk/rows/model';
import type { ArrivedFile } from '@/desk/state/arrivedFile';
import { assessmentOfProfile } from '@/desk/state/scores';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { titleOf } from '@/profile/baseProfile';
import { ChangeLog } from '../session/ChangeLog';

interface ArrivedDifferencesProps {
  arrived: ArrivedFile;
  client: Client;
}

/** What taking a file over would change for a client, by name; where it is another job, that. */
export function ArrivedDifferences({ arrived, client }: ArrivedDifferencesProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const { role, profile } = arrived;
  const own = client.work.client;
  const [before, after] = [assessmentOfProfile(own).shown, assessmentOfProfile(profile).shown];
  const points = m.format.signed(after - before, 1);
  const score = t.arrived.score(m.format.fixed(before), m.format.fixed(after), points);
  if (own.role !== role.id) {
    const here = own.title ?? indexEntry(own.role)?.title ?? own.role;
    return (
      <div role="status">
        <p className="callout">{t.arrived.otherRole(titleOf(role, profile), here)}</p>
        <p>{score}</p>
        <p className="hint">{t.arrived.kept}</p>
      </div>
    );
  }
  const { steps, parts } = arrivedDifference(own, profile, client.changedAt);
  if (steps.length + parts.length === 0) return <p role="status">{t.arrived.same}</p>;
  return (
    <div role="status">
      {steps.length > 0 && (
        <>
          <h3>{t.arrived.differs}</h3>
          <ChangeLog log={steps} label={t.arrived.differs} />
          <p>{score}</p>
        </>
      )}
      {parts.length > 0 && <p>{t.arrived.parts(parts.map((part) => t.arrived.part[part]))}</p>}
      <p className="hint">{t.arrived.kept}</p>
    </div>
  );
}
