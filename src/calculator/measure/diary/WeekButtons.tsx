import { usePartMessages } from '@/i18n/messages';
import type { DiaryState } from './useDiary';

interface WeekButtonsProps {
  state: DiaryState;
  canStartAgain: boolean;
  canBringOlder: boolean;
}

/** A new week, and the ways back to what was noted before. */
export function WeekButtons({ state, canStartAgain, canBringOlder }: WeekButtonsProps) {
  const t = usePartMessages('measure').diary;
  const { diary, before } = state;
  const button = (label: string, onClick: () => void) => (
    <button type="button" className="quiet" onClick={onClick}>
      {label}
    </button>
  );
  return (
    <>
      {canStartAgain && button(t.startAgain, state.startAgain)}
      {before &&
        button(before.monday > diary.monday ? t.bringNewerBack : t.bringBack, state.bringBack)}
      {canBringOlder && button(t.bringOlder, state.bringOlder)}
    </>
  );
}
