import { exposureOf, sumAnyOrder, type Exposure, type Task } from '@/engine';
import { useMessages } from '@/i18n/messages';

const LEVELS: readonly Exposure[] = ['HIGH', 'MEDIUM', 'LOW'];

/** The week as bars, a task a line, in groups by what AI can do. */
export function ExposurePicture({ week }: { week: readonly Task[] }) {
  const t = useMessages();
  const longest = Math.max(...week.map((task) => task.time));
  const byTime = [...week].sort((a, b) => b.time - a.time);
  const levels = LEVELS.map((level) => ({
    level,
    tasks: byTime.filter((task) => exposureOf(task.score) === level),
  })).filter(({ tasks }) => tasks.length > 0);
  return (
    <div className="brief-levels">
      {levels.map(({ level, tasks }) => (
        <div className={`brief-level brief-level-${level}`} key={level}>
          <h4>
            {t.brief.levels[level]}{' '}
            <span className="hint">
              {t.brief.ofWeek(sumAnyOrder(tasks.map((task) => task.time)))}
            </span>
          </h4>
          <ul>
            {tasks.map(({ id, name, time }) => (
              <li key={id}>
                <span>{name}</span>
                <Bar share={time / longest} />
                <span className="hint">{t.week.percentValue(time)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** `share` of the longest bar, 0 … 1. */
function Bar({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={100 * share} height={4} />
    </svg>
  );
}
