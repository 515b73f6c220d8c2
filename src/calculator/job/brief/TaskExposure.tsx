import type { RoleTask } from '@/data/schema';
import { exposureOf, inPercent, sumAnyOrder, type Exposure, type Task } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';

const LEVELS: readonly Exposure[] = ['HIGH', 'MEDIUM', 'LOW'];

/** The tasks of the week by exposure, by the person's own scores and times. */
export function TaskExposure() {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const { inputs } = useResult();
  const week = inPercent(inputs.tasks).sort((a, b) => b.time - a.time);
  const levels = LEVELS.map((level) => ({
    level,
    tasks: week.filter((task) => exposureOf(task.score) === level),
  })).filter(({ tasks }) => tasks.length > 0);
  return (
    <>
      <h3>{t.brief.exposure}</h3>
      {levels.map(({ level, tasks }) => (
        <div className={`brief-level brief-level-${level}`} key={level}>
          <h4>
            {t.exposure[level]}{' '}
            <span className="hint">
              {t.brief.ofWeek(sumAnyOrder(tasks.map((task) => task.time)))}
            </span>
          </h4>
          <ul>
            {tasks.map((task) => (
              <ExposedTask
                key={task.id}
                task={task}
                base={role.tasks.find((each) => each.id === task.id)}
              />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** One task with its time and the base role's reason, which a task of one's own has not. */
function ExposedTask({ task, base }: { task: Task; base: RoleTask | undefined }) {
  const t = useMessages();
  return (
    <li>
      <strong>{task.name}</strong> <span className="hint">{t.week.percentValue(task.time)}</span>
      {base && (
        <p>
          {base.score !== task.score && <em>{t.week.baseReason(base.score)}: </em>}
          {base.reason}
        </p>
      )}
    </li>
  );
}
