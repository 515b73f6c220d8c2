import { stampOf } from '@/profile/baseStamp';
import { inWholeWeek, takeOver, type BaseChange } from '@/profile/moved';
import { beginEdit, useStore } from './store';
import { edit } from './edit';

/** Takes one value of today's base over; the week stays whole. */
export function takeOverOne(change: BaseChange): void {
  edit(`take over ${change.path}`, (profile) => inWholeWeek(takeOver(profile, change)));
}

/** From now on today's base is what the profile is compared with; no value changes. */
export function settleBase(): void {
  beginEdit('settle base');
  useStore.setState({ base: stampOf(useStore.getState().role) });
}

/** Takes every moved value over, and with them the base: one step that can be taken back. */
export function takeOverAll(changes: readonly BaseChange[]): void {
  const { role, profile } = useStore.getState();
  beginEdit('take over all');
  useStore.setState({
    profile: inWholeWeek(changes.reduce(takeOver, profile)),
    base: stampOf(role),
  });
}
