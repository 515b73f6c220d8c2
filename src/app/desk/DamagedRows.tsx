import type { DeskProblem } from '@/desk/rows/problems';
import { usePartMessages } from '@/i18n/messages';
import { useDesk } from '@/desk/state/desk';

/** The rows that were lost, by name. */
function useLost(problems: readonly DeskProblem[]): string[] {
  const t = usePartMessages('desk');
  const lost = problems.filter(({ kind }) => kind === 'rowLost');
  return lost.map(({ name, id }) => name ?? id ?? t.damaged.nameless);
}

function Notice({ words, hint }: { words: string; hint: string }) {
  return (
    <p className="desk-notice problem-notice">
      <span>
        <strong>{words}</strong> {hint}
      </span>
    </p>
  );
}

/** Clients that are stored and cannot be read: nobody shall think that they are gone. */
export function DamagedClients() {
  const t = usePartMessages('desk');
  const problems = useDesk((state) => state.problems);
  const names = useLost(problems.filter(({ row }) => row === 'client'));
  if (names.length === 0) return null;
  return <Notice words={t.damaged.clients(names.length, names)} hint={t.damaged.rowsHint} />;
}

/** The same for the open client's sessions, and for parts of either. */
export function DamagedParts() {
  const t = usePartMessages('desk');
  const id = useDesk((state) => state.client!.id);
  const theirs = useDesk((state) => state.problems).filter(
    (problem) => (problem.row === 'client' ? problem.id : problem.clientId) === id,
  );
  const names = useLost(theirs);
  const parts = theirs.filter(({ kind }) => kind !== 'rowLost').length;
  return (
    <>
      {names.length > 0 && (
        <Notice words={t.damaged.sessions(names.length, names)} hint={t.damaged.rowsHint} />
      )}
      {parts > 0 && <Notice words={t.damaged.parts(parts)} hint={t.damaged.partsHint} />}
    </>
  );
}
