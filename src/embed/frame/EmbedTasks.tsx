import { useState } from 'react';
import { useEmbedMessages } from '@/i18n/embedMessages';
import { useStore } from '@/store/store';
import { resetWeek, setTaskTime } from '@/store/weekActions';
import { Slider } from '@/ui/Slider';
import { useReading } from './derivedForEmbed';

/** So many tasks stand open; the height that is reserved for the embed counts on it. */
const FIRST_SHOWN = 6;

/** The tasks of the role with a slider for the time that each one takes. */
export function EmbedTasks() {
  const t = useEmbedMessages();
  const [all, setAll] = useState(false);
  const base = useStore((state) => state.role.tasks);
  const tasks = useStore((state) => state.profile.tasks);
  const { personal } = useReading();
  // By the typical week, so that a task does not jump away from under the finger that drags it.
  const largest = [...base].sort((a, b) => b.time - a.time).slice(0, FIRST_SHOWN);
  const shown = tasks.filter((task) => all || largest.some(({ id }) => id === task.id));
  return (
    <section className="embed-part" aria-labelledby="tasks-title">
      <div className="embed-part-head">
        <h2 id="tasks-title">{t.week}</h2>
        <strong aria-hidden="true">{`${t.format.fixed(personal.shown)} ${t.zones[personal.zone].name}`}</strong>
      </div>
      <p className="hint">{t.weekHint}</p>
      <ul className="embed-tasks">
        {shown.map((task) => (
          <li key={task.id}>
            <span>{task.name}</span>
            <strong>{t.percent(task.time)}</strong>
            <Slider
              label={t.time(task.name)}
              value={task.time}
              min={0}
              max={100}
              step="any"
              valueText={t.percent(task.time)}
              onChange={(time) => setTaskTime(task.id, time)}
            />
            <span className="hint">{t.aiScore(task.score, t.scoreLevels[task.score] ?? '')}</span>
          </li>
        ))}
      </ul>
      <div className="button-row">
        {tasks.length > FIRST_SHOWN && (
          <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t.fewerTasks : t.allTasks(tasks.length)}
          </button>
        )}
        <button type="button" className="quiet" onClick={resetWeek}>
          {t.reset}
        </button>
      </div>
    </section>
  );
}
