import type { RoleTask } from '@/data/schema';
import { tools } from '@/data/tools';
import { useMessages } from '@/i18n/messages';
import type { ProfileTask } from '@/profile/schema';
import { useFromServer } from '@/ui/useFromServer';
import { TaskForm } from './TaskForm';

const toolById = new Map(tools.map((tool) => [tool.id, tool]));

interface TaskDetailsProps {
  task: ProfileTask;
  base: RoleTask | undefined;
  locked: boolean;
}

/** What is one click behind a task: what its score means, the reason for it, and its options. */
export function TaskDetails(props: TaskDetailsProps) {
  const t = useMessages();
  const { task, base } = props;
  const toolName = (id: string) => {
    const tool = toolById.get(id);
    return tool ? t.week.maker(tool.name, tool.maker) : id;
  };
  return (
    <>
      <p className="task-level">{t.week.scoreValue(task.score, t.scoreLevels[task.score] ?? '')}</p>
      {base ? (
        <p>
          <strong>{t.week.baseReason(base.score)}.</strong> {base.reason}
        </p>
      ) : (
        <p>{t.week.ownTask}</p>
      )}
      {base && base.tools.length > 0 && (
        <p>
          <strong>{t.week.tools}:</strong> {t.format.list(base.tools.map(toolName))}
        </p>
      )}
      {useFromServer() || <TaskForm {...props} />}
    </>
  );
}
