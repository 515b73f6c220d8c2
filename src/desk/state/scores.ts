import type { Readings, Work } from '../rows/model';
import { assess, zoneOf, type Assessment, type Zone } from '@/engine';
import { profileInputs } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';

const known = new WeakMap<Profile, Assessment>();

/** What a stored profile scores; computed once per profile object. */
export function assessmentOfProfile(profile: Profile): Assessment {
  if (!known.has(profile)) known.set(profile, assess(profileInputs(profile)));
  return known.get(profile)!;
}

export interface TwoScores {
  client: Assessment;
  /** Null while the coach agrees with the client in everything. */
  coach: Assessment | null;
  /** The lower and the higher of both, as shown. */
  low: number;
  high: number;
  /** The zones of both. */
  lowZone: Zone;
  highZone: Zone;
}

/** Both readers' scores; where they disagree, the truth of the conversation is a range. */
export function bothScores({ client, coach }: Readings): TwoScores {
  const own = assessmentOfProfile(client);
  const other = coach && assessmentOfProfile(coach);
  const shown = [own.shown, ...(other ? [other.shown] : [])];
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const zones = { lowZone: zoneOf(low), highZone: zoneOf(high) };
  return { client: own, coach: other, low, high, ...zones };
}

export const baseScore = ({ base }: Work): Assessment => assessmentOfProfile(base.profile);
