import { lazy, useState } from 'react';
import { isOwnRole } from '@/data/ownRole';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { resetWeek } from '@/store/weekActions';
import { Disclosure } from '@/ui/Disclosure';
import { Section } from '@/ui/Section';
import { TaskRow } from './TaskRow';
import { WeekToolbar, type TimeUnit } from './WeekToolbar';
import './week.css';

const AddTaskForm = lazy(async () => ({ default: (await import('./AddTaskForm')).AddTaskForm }));

/** The tasks of the week with their times and AI scores. */
export function WeekSection() {
  const t = useMessages();
  const [unit, setUnit] = useState<TimeUnit>('percent');
  const role = useStore((state) => state.role);
  const tasks = useStore((state) => state.profile.tasks);
  const hoursPerWeek = useStore((state) => state.profile.hoursPerWeek);
  const locked = useStore((state) => state.locked);
  const free = tasks.filter((task) => !locked.includes(task.id)).length;
  return (
    <Section
      id="week"
      title={t.week.title}
      intro={t.week.intro}
      aside={
        !isOwnRole(role) && (
          <button type="button" className="quiet" onClick={resetWeek}>
            {t.week.reset}
          </button>
        )
      }
    >
      <Disclosure summary={t.week.legend}>
        <ol>
          {Object.entries(t.scoreLevels).map(([score, words]) => (
            <li key={score}>{words}</li>
          ))}
        </ol>
      </Disclosure>
      <WeekToolbar tasks={tasks} unit={unit} onUnit={setUnit} />
      {free < 2 && <p className="hint">{t.week.nothingFollows}</p>}
      <ul className="tasks">
        {tasks.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            base={role.tasks.find((each) => each.id === task.id)}
            locked={locked.includes(task.id)}
            hoursPerWeek={unit === 'hours' ? hoursPerWeek : null}
          />
        ))}
      </ul>
      <p className="total">{t.week.total(100, hoursPerWeek)}</p>
      <Disclosure summary={t.week.addTitle}>
        <AddTaskForm />
      </Disclosure>
    </Section>
  );
}
