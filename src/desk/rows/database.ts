import { connect } from './connection';
import type { Desk, DeskOptions, DeskParts } from './deskApi';
import { writeFailure } from './deskError';
import { tellOtherTabs, tellThisTab } from './deskChanges';
import { deskReads } from './deskReads';
import { deskRemovals } from './deskRemovals';
import { deskWrites } from './deskWrites';
import { MIGRATIONS } from './openDatabase';
import { ProblemList } from './problemList';
import { repairIds } from './repairIds';
import { mergeAll, replaceAll } from './restore';
import type { LongWork } from './slices';

export type { Desk, DeskOptions, Restored, Written } from './deskApi';
export { DeskError, type DeskErrorKind } from './deskError';
export { onDeskChanged, type DeskChange } from './deskChanges';

async function restored(parts: DeskParts, work: LongWork, run: () => Promise<void>) {
  try {
    work.signal?.throwIfAborted();
    await run();
  } catch (error) {
    if (work.signal?.aborted) throw work.signal.reason;
    return { ok: false, reason: writeFailure(error) } as const;
  }
  parts.problems.clear();
  parts.tell({ kind: 'everything' });
  return { ok: true } as const;
}

/** Opens the desk. Rejects with `DeskError`. */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const { name = 'personal-ai-risk-desk', migrations = MIGRATIONS } = options;
  const now = options.now ?? (() => new Date().toISOString());
  const onClosed = () => tellThisTab({ kind: 'everything' });
  const onCreated = () => tellThisTab({ kind: 'cleared' });
  const connection = await connect({ name, migrations, onCreated, onClosed });
  await connection.run('readwrite', repairIds).catch(() => {}); // read all the same, if not found
  const parts: DeskParts = { connection, problems: new ProblemList(), now, tell: tellOtherTabs };
  return {
    ...deskReads(parts),
    ...deskWrites(parts),
    ...deskRemovals(parts),
    replaceWith: (content, work = {}) =>
      restored(parts, work, () => replaceAll(connection, content, now(), work)),
    mergeIn: (content, work = {}) =>
      restored(parts, work, () => mergeAll(connection, content, now(), work)),
    problems: () => parts.problems.all(),
    close: () => connection.close(),
  };
}
