import { OWN_ROLE_ID } from '@/data/ownRole';
import type { Profile } from '@/profile/schema';
import type { Session } from '../rows/model';
import { bySessionOrder } from '../rows/sessionOrder';

export interface Before {
  profile: Profile;
  /** Null = what is typical of the role. */
  session: string | null;
}

/** What a session is compared with: the one before on the same role, else what is typical of it. */
export function beforeOf(session: Session, sessions: readonly Session[]): Before | null {
  const { role } = session.work.client;
  const earlier = sessions
    .filter((each) => bySessionOrder(each, session) < 0 && each.work.client.role === role)
    .at(-1);
  if (earlier) return { profile: earlier.work.client, session: earlier.name };
  if (role === OWN_ROLE_ID || session.work.base.profile.role !== role) return null;
  return { profile: session.work.base.profile, session: null };
}
