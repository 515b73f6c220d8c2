import { parseProfile } from '@/profile/parseProfile';
import type { Profile } from '@/profile/schema';
import { Unreadable, type ReadPart } from './readParts';

/** Totals of a week's times that stay as they are: taking over a base value may leave 105. */
const USUAL_TOTAL = { min: 50, max: 200 };

/** A profile through its own parser. Weights of a usual total stay as they are. */
export const profile: ReadPart<Profile> = (value, field, note) => {
  const parsed = parseProfile(value);
  if (!parsed.ok) {
    const { problem } = parsed;
    const at = problem.kind === 'invalid' ? `${field}.${problem.field}` : field;
    throw new Unreadable(at, 'unreadable');
  }
  const found = parsed.profile;
  for (const notice of parsed.notices) {
    if (notice.kind === 'unknownKeys') {
      note(`${field}.${notice.keys[0]?.slice(0, 40)}`, 'partLost', 'unknownKey');
    } else if (notice.kind !== 'timesScaled') {
      continue; // links only
    } else if (notice.total >= USUAL_TOTAL.min && notice.total <= USUAL_TOTAL.max) {
      const { tasks } = value as Profile;
      found.tasks.forEach((task, index) => (task.time = tasks[index]!.time));
    } else note(`${field}.tasks`, 'partChanged', 'timesScaled');
  }
  return found;
};

/** A profile that may be absent. */
export const profileOrNull: ReadPart<Profile | null> = (value, field, note) =>
  value === null ? null : profile(value, field, note);
