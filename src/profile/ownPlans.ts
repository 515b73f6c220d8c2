import type { Profile } from './schema';

/** A profile of its own with another one's plan and hidden roles: they are the person's, whatever the role. */
export const withOwnPlans = (untouched: Profile, { plan, notForMe }: Profile): Profile => ({
  ...untouched,
  ...(plan && { plan }),
  ...(notForMe && { notForMe }),
});
