import { settleBase, takeOverAll, takeOverOne } from '@/store/baseActions';
import { useStore } from '@/store/store';
import { BaseMoved } from './BaseMoved';

/** The same for the profile on screen. */
export function OwnBaseMoved() {
  const base = useStore((state) => state.base);
  const profile = useStore((state) => state.profile);
  return (
    <BaseMoved
      base={base}
      profile={profile}
      onTakeOver={takeOverOne}
      onTakeOverAll={takeOverAll}
      onSettle={settleBase}
    />
  );
}
