import { notForMeOf, withNotForMe } from '@/profile/notForMe';
import { editOwn } from './edit';

/** Sets a suggested role aside; remembered with the profile, one step that undo takes back. */
export function hideMove(roleId: string): void {
  editOwn(`not for me ${roleId}`, (profile) =>
    notForMeOf(profile).includes(roleId)
      ? profile
      : withNotForMe(profile, [...notForMeOf(profile), roleId]),
  );
}

/** Every role that was set aside may be suggested again. */
export function showHiddenMoves(): void {
  editOwn('all for me', (profile) => withNotForMe(profile, []));
}
