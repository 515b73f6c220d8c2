import type { Role } from '@/data/schema';
import { tools as toolList } from '@/data/tools';
import { inPercent, type Task } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { Disclosure } from '@/ui/Disclosure';

/** The tasks of the week with the tools that touch them, most of the time first. */
function tasksWithTools(role: Role, week: readonly Task[]) {
  const idsOf = new Map(role.tasks.map((task) => [task.id, task.tools]));
  return inPercent(week)
    .map((task) => ({
      ...task,
      tools: toolList.filter((tool) => idsOf.get(task.id)?.includes(tool.id)),
    }))
    .filter(({ tools }) => tools.length > 0)
    .sort((a, b) => b.time - a.time);
}

/** Which tools touch which tasks, under the names that the person gave the tasks. */
export function ToolsInAction() {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const { inputs } = useResult();
  const tasks = tasksWithTools(role, inputs.tasks);
  const tools = [...new Set(tasks.flatMap((task) => task.tools))];
  if (tools.length === 0) return <p className="hint">{t.brief.noTools}</p>;
  return (
    <Disclosure summary={t.brief.toolsByTask(tools.length)}>
      <ul className="brief-list">
        {tasks.map((task) => (
          <li key={task.id}>
            <strong>{task.name}</strong>
            <p>{t.format.list(task.tools.map(({ name }) => name))}</p>
          </li>
        ))}
      </ul>
      <h4>{t.brief.toolsDo}</h4>
      <ul className="brief-list">
        {tools.map(({ id, name, maker, does }) => (
          <li key={id}>
            <strong>{t.week.maker(name, maker)}</strong>
            <p>{does}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
