import { useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { AtOnce } from '@/store/Behind';
import { useStore } from '@/store/store';
import { Disclosure } from '@/ui/Disclosure';
import { Section } from '@/ui/Section';
import { loadable } from '@/ui/loadable';
import { TaskRow } from './TaskRow';
import { WeekTools } from './WeekTools';
import type { TimeUnit } from './WeekToolbar';
import './week.css';

const WeekMore = loadable(async () => (await import('./WeekMore')).WeekMore);

/** The tasks of the week with their times and AI scores, a line each. */
export function WeekSection() {
  const t = useMessages();
  const [unit, setUnit] = useState<TimeUnit>('percent');
  const role = useStore((state) => state.role);
  const tasks = useStore((state) => state.profile.tasks);
  const hoursPerWeek = useStore((state) => state.profile.hoursPerWeek);
  const locked = useStore((state) => state.locked);
  const free = tasks.filter((task) => !locked.includes(task.id)).length;
  return (
    <Section id="week" title={t.week.title} aside={<WeekTools />}>
      <p className="week-heads" aria-hidden="true">
        <span>{t.score.week.timeHead}</span>
        <span>{t.score.week.scoreHead}</span>
      </p>
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
      <Disclosure summary={t.score.week.more}>
        <AtOnce>
          <WeekMore unit={unit} onUnit={setUnit} />
        </AtOnce>
      </Disclosure>
    </Section>
  );
}
