import { OWN_ROLE_ID } from '@/data/ownRole';
import type { Session } from '@/desk/rows/model';
import { bySessionOrder } from '@/desk/rows/sessionOrder';
import { useDesk } from '@/desk/state/desk';
import { assessmentOfProfile } from '@/desk/state/scores';
import { explainChange, SCORED_GROUPS } from '@/engine';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { profileInputs } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';

interface Before {
  profile: Profile;
  /** Null = what is typical of the role. */
  session: string | null;
}

/** What a session is compared with: the one before on the same role, else what is typical of it. */
function beforeOf(session: Session, sessions: readonly Session[]): Before | null {
  const { role } = session.work.client;
  const earlier = sessions
    .filter((each) => bySessionOrder(each, session) < 0 && each.work.client.role === role)
    .at(-1);
  if (earlier) return { profile: earlier.work.client, session: earlier.name };
  if (role === OWN_ROLE_ID || session.work.base.profile.role !== role) return null;
  return { profile: session.work.base.profile, session: null };
}

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
