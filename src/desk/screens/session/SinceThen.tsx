import type { Session } from '@/desk/rows/model';
import { useDesk } from '@/desk/state/desk';
import { beforeOf } from '@/desk/state/beforeOf';
import { assessmentOfProfile } from '@/desk/state/scores';
import { explainChange, SCORED_GROUPS } from '@/engine';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { profileInputs } from '@/profile/baseProfile';

/** Points below which nothing is shown to have moved. */
const SHOWN_POINTS = 0.05;

/** What moved the client's score: a sentence, and its exact parts by group, the largest first. */
export function SinceThen({ session }: { session: Session }) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const before = beforeOf(
    session,
    useDesk((state) => state.sessions),
  );
  if (!before) return null;
  const { client } = session.work;
  const [was, is] = [before.profile, client].map((each) => assessmentOfProfile(each).shown) as [
    number,
    number,
  ];
  const parts = explainChange(profileInputs(before.profile), profileInputs(client));
  const moved = SCORED_GROUPS.filter((group) => Math.abs(parts[group]) >= SHOWN_POINTS)
    .sort((a, b) => Math.abs(parts[b]) - Math.abs(parts[a]))
    .map((group) => t.end.part(m.groups[group], m.format.signed(parts[group], 1)));
  return (
    <section>
      <h2>{t.end.moved}</h2>
      <p>
        {moved.length === 0
          ? t.end.same(before.session)
          : t.end.since(
              before.session,
              m.format.fixed(was),
              m.format.fixed(is),
              m.format.signed(is - was, 1),
            )}{' '}
        {moved.length > 0 && t.end.parts(moved)}
      </p>
    </section>
  );
}
