import { BaseMoved } from '@/features/moved/BaseMoved';
import { settleBase, takeOverAll, takeOverOne } from '@/store/desk/baseActions';
import { useDesk } from '@/store/desk/desk';

/** What moved since the client's values were taken from the base. */
export function ClientMoved() {
  const { base, client } = useDesk((state) => state.client!.work);
  return (
    <BaseMoved
      base={base}
      profile={client}
      onTakeOver={takeOverOne}
      onTakeOverAll={takeOverAll}
      onSettle={settleBase}
    />
  );
}
