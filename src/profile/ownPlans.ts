import { notForMeOf, withNotForMe } from './notForMe';
import { planOf, withPlan } from './plan';
import type { Profile } from './schema';

/** A profile with another one's plan and roles set aside: they are the person's, whatever the role. */
export const withOwnPlans = (profile: Profile, from: Profile): Profile =>
  withNotForMe(withPlan(profile, planOf(from)), notForMeOf(from));
