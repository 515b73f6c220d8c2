import { stampOf } from '@/profile/baseStamp';
import { inWholeWeek, takeOver, type BaseChange } from '@/profile/moved';
import { withReading } from '../rows/readings';
import type { Profile } from '@/profile/schema';
import { useStore } from '@/store/store';
import { putBackOnScreen } from './clientOnScreen';
import { noteEdit } from './sessionLog';
import { changeWork } from './work';

/** Changes the client's reading; the coach's follows wherever the coach agreed. */
function changeClientReading(change: (profile: Profile) => Profile): void {
  noteEdit('client');
  changeWork((work) => withReading(work, 'client', inWholeWeek(change(work.client))));
  putBackOnScreen();
}

/** Takes one value of today's base over; the week stays whole. */
export function takeOverOne(change: BaseChange): void {
  changeClientReading((profile) => takeOver(profile, change));
}

/** From now on today's base is what the client is compared with; no value changes. */
export function settleBase(): void {
  changeWork((work) => ({ ...work, base: stampOf(useStore.getState().role) }));
}

/** Takes every moved value over, and with them the base. */
export function takeOverAll(changes: readonly BaseChange[]): void {
  changeClientReading((profile) => changes.reduce(takeOver, profile));
  settleBase();
}
