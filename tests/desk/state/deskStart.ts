import { defaultRole } from '@/data/defaultRole';
import { addClient } from '@/desk/state/clientActions';
import { closeClient } from '@/desk/state/clientOnScreen';
import { setDesk, theDesk, useDesk } from '@/desk/state/desk';
import { openTheDesk } from '@/desk/state/openDesk';
import { written } from '@/desk/state/writing';
import { useStore } from '@/store/store';

export const WAGES = { group: 'evidence', id: 'wages' } as const;
export const screenProfile = () => useStore.getState().profile;

/** A stored client on the default role. */
export async function addSample(name = 'Sample client') {
  const client = await addClient({
    name,
    start: { kind: 'role', roleId: defaultRole.id },
    tags: ['spring'],
  });
  if (typeof client === 'string') throw new Error(client);
  return client;
}

export const storedWages = async (id: string) =>
  (await theDesk().client(id))!.work.client.evidence.wages;

/** An open desk without anybody. */
export async function emptyDesk(): Promise<void> {
  closeClient();
  await written();
  useDesk.setState(useDesk.getInitialState(), true);
  setDesk(null);
  await openTheDesk();
  await theDesk().wipe();
  useDesk.setState({ clients: [], deleted: [] });
}
