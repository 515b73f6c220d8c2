import { memo } from 'react';
import type { RoleTask } from '@/data/schema';
import { exposureOf, type Exposure } from '@/engine';
import { useMessages } from '@/i18n/messages';
import type { ProfileTask } from '@/profile/schema';
import { AtOnce } from '@/store/Behind';
import { useStore } from '@/store/store';
import { Disclosure } from '@/ui/Disclosure';
import { StatusBadge, type Tone } from '@/ui/StatusBadge';
import { loadable } from '@/ui/loadable';
import { TaskScore } from './TaskScore';
import { TaskTime } from './TaskTime';
import { timeInWords } from './timeInWords';

const TaskDetails = loadable(async () => (await import('./TaskDetails')).TaskDetails);

const TONES: Record<Exposure, Tone> = { HIGH: 'RED', MEDIUM: 'YELLOW', LOW: 'GREEN' };

interface TaskRowProps {
  task: ProfileTask;
  /** The same task in the base role; undefined for a task of one's own. */
  base: RoleTask | undefined;
  locked: boolean;
  /** Set when times are shown as hours. */
  hoursPerWeek: number | null;
}

/** What is typed or ticked in the details must not follow a moment later. */
function DetailsNow({ id, base }: { id: string; base: RoleTask | undefined }) {
  const task = useStore((state) => state.profile.tasks.find((each) => each.id === id));
  const locked = useStore((state) => state.locked.includes(id));
  return task && <TaskDetails task={task} base={base} locked={locked} />;
}

/** One task of the week in one line: its time and its AI score; reason and options under it. */
export const TaskRow = memo(function TaskRow({ task, base, locked, hoursPerWeek }: TaskRowProps) {
  const t = useMessages();
  const exposure = exposureOf(task.score);
  const time = timeInWords(t, task.time, hoursPerWeek);
  return (
    <li className="task">
      <h3 className="task-name" title={task.name}>
        {task.name}
      </h3>
      <span className="exposure">
        <StatusBadge tone={TONES[exposure]} shapeOnly>
          {t.exposure[exposure]}
        </StatusBadge>
      </span>
      <span className="task-brief" aria-hidden="true">
        {t.score.week.brief(time, task.score)}
      </span>
      <TaskTime task={task} base={base} locked={locked} hoursPerWeek={hoursPerWeek} />
      <TaskScore id={task.id} name={task.name} score={task.score} base={base?.score} />
      <Disclosure summary={t.week.details} about={task.name}>
        <AtOnce>
          <DetailsNow id={task.id} base={base} />
        </AtOnce>
      </Disclosure>
    </li>
  );
});
