/** The last moment that a date can hold. */
const LAST_MS = 8.64e15;

/**
 * Now as ISO date and time, but always later than the moments before, whatever the clock says: the
 * order of changes never hangs on the clock alone. What is no date does not count.
 */
export function nextMoment(now: string, ...before: readonly unknown[]): string {
  const past = before.map((each) => (typeof each === 'string' ? Date.parse(each) : NaN));
  const least = past.filter((each) => !Number.isNaN(each)).map((each) => each + 1);
  const nowMs = Date.parse(now);
  const latest = least.reduce((most, each) => Math.max(most, each), nowMs);
  return latest === nowMs ? now : new Date(Math.min(latest, LAST_MS)).toISOString();
}

/** `nextMoment` by this machine's clock. */
export const momentAfter = (...before: readonly unknown[]): string =>
  nextMoment(new Date().toISOString(), ...before);
