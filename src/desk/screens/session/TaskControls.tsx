import { readingOf } from '@/desk/rows/readings';
import type { Reader, Work } from '@/desk/rows/model';
import { TASK_SCORE } from '@/engine';
import { inputValue } from '@/i18n/inputWords';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { setReadScore, setReadTime } from '@/desk/state/readingActions';
import { ReaderControl } from './ReaderControl';

interface TaskControlsProps {
  work: Work;
  reader: Reader;
  id: string;
}

/** A task's time and AI score as one reader sees them. */
export function TaskControls({ work, reader, id }: TaskControlsProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const task = readingOf(work, reader).tasks.find((each) => each.id === id);
  const base = work.base.profile.tasks.find((each) => each.id === id);
  if (!task) return <p className="hint">{t.session.noSuchTask}</p>;
  const label = (name: string) => t.session.controlOf(name, t.readers[reader]);
  return (
    <>
      <ReaderControl
        isTime
        label={label(m.week.time(task.name))}
        name={m.week.timeLabel}
        value={task.time}
        base={base?.time ?? null}
        min={0}
        max={100}
        words={m.week.percentValue}
        onChange={(time) => setReadTime(reader, id, time)}
      />
      <ReaderControl
        label={label(m.week.score(task.name))}
        name={m.week.scoreLabel}
        value={task.score}
        base={base?.score ?? null}
        min={TASK_SCORE.min}
        max={TASK_SCORE.max}
        words={(score) => inputValue(m, `tasks.${id}.score`, score)}
        onChange={(score) => setReadScore(reader, id, score)}
      />
    </>
  );
}
