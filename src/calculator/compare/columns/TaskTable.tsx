import { inPercent, matchTasks, type Task, type TaskRow } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { DataTable } from '@/ui/DataTable';
import { Mark } from './Mark';
import type { Side } from './useSides';

const found = (row: TaskRow) => row.filter((task) => task !== null);

/** Tasks that two or more columns have as rows, and what stands in one column only. */
export function TaskTable({ sides }: { sides: readonly Side[] }) {
  const t = useMessages();
  const rows = matchTasks(
    sides.map(({ role, inputs }) => ({ role: role.id, tasks: inPercent(inputs.tasks) })),
  );
  const shared = rows.filter((row) => found(row).length > 1);
  const onlyIn = (column: number) =>
    rows.filter((row) => found(row).length === 1).flatMap((row) => row[column] ?? []);
  return (
    <>
      <p className="hint">{t.compare.tasksHint}</p>
      {shared.length === 0 && <p>{t.compare.noShared}</p>}
      {shared.length > 0 && (
        <DataTable
          caption={t.compare.tasks}
          head={[t.compare.task, ...sides.map(({ name }) => name)]}
          rows={shared.map((row, index) => ({
            key: String(index),
            cells: [
              found(row)[0]!.name,
              ...row.map((task, at) => <TaskCell key={at} row={row} task={task} />),
            ],
          }))}
        />
      )}
      <div className="only-lists">
        {sides.map(({ key, name }, column) => (
          <OnlyHere key={key} name={name} tasks={onlyIn(column)} />
        ))}
      </div>
    </>
  );
}

function TaskCell({ row, task }: { row: TaskRow; task: Task | null }) {
  const t = useMessages();
  const first = row[0];
  if (!task) return <>–</>;
  const time = first ? Math.round((task.time - first.time) * 10) / 10 : 0;
  const score = first ? task.score - first.score : 0;
  return (
    <>
      <span className="task-cell">{t.compare.cell(task.time, task.score)}</span>
      {time !== 0 && (
        <span className="task-mark">
          {t.compare.timeMark} <Mark difference={time} digits={1} />
        </span>
      )}
      {score !== 0 && (
        <span className="task-mark">
          {t.compare.scoreMark} <Mark difference={score} digits={0} />
        </span>
      )}
      {task.name !== found(row)[0]!.name && (
        <span className="task-mark task-alias">{t.compare.alias(task.name)}</span>
      )}
    </>
  );
}

function OnlyHere({ name, tasks }: { name: string; tasks: readonly Task[] }) {
  const t = useMessages();
  if (tasks.length === 0) return null;
  return (
    <div>
      <h4>{t.compare.onlyIn(name)}</h4>
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            {task.name} <span className="hint">{t.compare.cell(task.time, task.score)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
