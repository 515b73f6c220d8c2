import { useMessages } from '@/i18n/messages';
import { useFromServer } from '@/ui/useFromServer';
import { AddTaskForm } from './AddTaskForm';
import { WeekToolbar, type TimeUnit } from './WeekToolbar';

interface WeekMoreProps {
  unit: TimeUnit;
  onUnit: (unit: TimeUnit) => void;
}

/** What the week needs less often: what its scores mean, how times are shown and move, a new task. */
export function WeekMore(props: WeekMoreProps) {
  const t = useMessages();
  const readOnly = useFromServer();
  return (
    <>
      <h3>{t.week.legend}</h3>
      <ol className="score-legend">
        {Object.entries(t.scoreLevels).map(([score, words]) => (
          <li key={score}>{words}</li>
        ))}
      </ol>
      {readOnly || (
        <>
          <WeekToolbar {...props} />
          <h3>{t.week.addTitle}</h3>
          <AddTaskForm />
        </>
      )}
    </>
  );
}
