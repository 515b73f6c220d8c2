import type { Role } from '@/data/schema';
import { baseProfile } from '@/profile/baseProfile';
import { withAnswers } from '@/profile/openQuestions';
import type { Profile } from '@/profile/schema';
import { withOwnPlans } from '@/profile/ownPlans';
import { stampOf } from '@/profile/baseStamp';
import { beginEdit, useStore, type Beside } from './store';

/**
 * The one way in which a profile changes: a label that names the edited value (for undo) and a
 * function from the profile to its successor. Returning the same profile changes nothing.
 */
export function edit(label: string, change: (profile: Profile) => Profile): void {
  const { profile } = useStore.getState();
  const changed = withAnswers(profile, change(profile));
  if (changed === profile) return;
  beginEdit(label);
  useStore.setState({ profile: changed });
}

/** Takes back what came on screen last, and every edit since. */
export function takeBackArrival(): void {
  const { arrival } = useStore.getState();
  const { temporal } = useStore;
  while (useStore.getState().arrival === arrival && temporal.getState().pastStates.length > 0) {
    undo();
  }
}

/**
 * Changes what is the person's whatever they are trying: a what-if that is dropped keeps it. The
 * function is used on both profiles, so it must give both the same.
 */
export function editOwn(label: string, change: (profile: Profile) => Profile): void {
  const { profile, whatIf } = useStore.getState();
  const changed = change(profile);
  if (changed === profile) return;
  beginEdit(label);
  useStore.setState({ profile: changed, whatIf: whatIf && change(whatIf) });
}

/** Takes the last step back, or forward again. */
export const undo = (): void => step('undo', 'pastStates');

export const redo = (): void => step('redo', 'futureStates');

function step(way: 'undo' | 'redo', states: 'pastStates' | 'futureStates'): void {
  const history = useStore.temporal.getState();
  if (!history[states][0]) return; // nothing was done that could be told
  beginEdit(way);
  history[way]();
}

let lastArrival = 0;

/** A number for a whole profile that comes on screen. */
export const newArrival = (): number => (lastArrival += 1);

/** Beside what a profile is shown; nothing said = where the one before it was. */
export type ShownBeside = Pick<Beside, 'from' | 'own'> & { edited?: boolean };

/**
 * Puts a whole profile on screen, as one step that can be taken back; none if it is there already.
 * A what-if ends with it. `base` is what shipped when the profile was made, now if nothing is said.
 */
export function showProfile(
  role: Role,
  profile: Profile,
  base = stampOf(role),
  shown?: ShownBeside | null,
): void {
  const now = useStore.getState();
  const same = now.role === role && now.base.dataVersion === base.dataVersion;
  const there = same && JSON.stringify(now.profile) === JSON.stringify(profile);
  if (there && now.whatIf === null && !(shown === null && now.beside)) return;
  const arrival = newArrival();
  beginEdit(`show ${arrival}`);
  const beside = shown && {
    from: shown.from,
    own: shown.own,
    brought: shown.edited ? null : profile,
    arrival,
  };
  useStore.setState({
    arrival,
    ...(beside !== undefined && { beside }),
    role,
    profile,
    base,
    example: false,
    whatIf: null,
    locked: [],
    balanceWith: null,
  });
}

/** Every value back to the base role; a plan is no value, and stays with what was set aside. */
export function resetAll(): void {
  const { role, profile } = useStore.getState();
  showProfile(role, withOwnPlans(baseProfile(role), profile));
}
