import { theDesk, useDesk } from './desk';

/** Reads every client and the settings anew. */
export async function readDesk(): Promise<void> {
  const [clients, settings] = await Promise.all([theDesk().clients(), theDesk().settings()]);
  useDesk.setState({
    clients: clients.filter(({ deletedAt }) => deletedAt === null),
    settings,
    problems: theDesk().problems(),
  });
}
