import type { Session } from '@/desk/rows/model';
import { useDesk } from '@/desk/state/desk';
import { beforeOf } from '@/desk/state/beforeOf';
import { assessmentOfProfile } from '@/desk/state/scores';
import { explainChange, partsInTenths, SCORED_GROUPS } from '@/engine';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { profileInputs } from '@/profile/baseProfile';

/** What moved the client's score: a sentence, and its parts as they add up, the largest first. */
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
  const exact = explainChange(profileInputs(before.profile), profileInputs(client));
  const parts = partsInTenths(exact, is - was);
  const moved = SCORED_GROUPS.filter((group) => parts[group] !== 0)
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
