import { BaseMoved } from '../moved/BaseMoved';
import { settleBase, takeOverAll, takeOverOne } from '@/desk/state/baseActions';
import { useDesk } from '@/desk/state/desk';

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
