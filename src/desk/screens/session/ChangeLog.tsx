import type { LogEntry } from '@/desk/rows/model';
import { inputName } from '@/i18n/inputWords';
import { useMessages, usePartMessages } from '@/i18n/messages';
import type { Messages, PartMessages } from '@/i18n/messages';

function lineOf(t: PartMessages<'desk'>, m: Messages, entry: LogEntry): string {
  const { path, task, from, to, scoreBefore, scoreAfter } = entry;
  const name = inputName(m, path, () => task ?? '');
  const points = m.format.signed(scoreAfter - scoreBefore, 1);
  if (from === null) return t.log.added(name, points);
  if (to === null) return t.log.removed(name, points);
  if (path.endsWith('.time')) {
    return t.log.time(name, m.format.upTo(from), m.format.upTo(to), points);
  }
  const figure = (value: number) =>
    path.startsWith('evidence') || path === 'growth'
      ? m.format.signed(value)
      : m.format.upTo(value);
  return t.log.level(name, figure(from), figure(to), points);
}

interface ChangeLogProps {
  log: readonly LogEntry[];
  /** Names the list where it is not what was changed in a session. */
  label?: string;
}

/** What was changed in a session, step by step, in words. */
export function ChangeLog({ log, label }: ChangeLogProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  if (log.length === 0) return <p className="hint">{t.log.none}</p>;
  return (
    <ol className="change-log" aria-label={label ?? t.log.title}>
      {log.map((entry, index) => (
        <li key={index}>
          <span className="hint">{t.readers[entry.reader]}:</span> {lineOf(t, m, entry)}
        </li>
      ))}
    </ol>
  );
}
