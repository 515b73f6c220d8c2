import type { Role } from '@/data/schema';
import toolList from '@/data/tools.json';
import { sumAnyOrder, type Task } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';

const timeOf = (tasks: readonly Task[]) => sumAnyOrder(tasks.map((task) => task.time));

/** Every tool with the tasks of the week that it touches, most of the time first. */
function toolsAtWork(role: Role, week: readonly Task[]) {
  return toolList
    .map((tool) => {
      const touched = role.tasks.filter((task) => task.tools.includes(tool.id));
      const tasks = week.filter(({ id }) => touched.some((task) => task.id === id));
      return { ...tool, tasks };
    })
    .filter(({ tasks }) => tasks.length > 0)
    .sort((a, b) => timeOf(b.tasks) - timeOf(a.tasks));
}

/** Which tools touch which tasks, under the names that the person gave the tasks. */
export function ToolsInAction() {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const { inputs } = useResult();
  const tools = toolsAtWork(role, inputs.tasks);
  if (tools.length === 0) return <p className="hint">{t.brief.noTools}</p>;
  return (
    <ul className="brief-list">
      {tools.map(({ id, name, maker, does, tasks }) => (
        <li key={id}>
          <strong>{t.brief.maker(name, maker)}</strong>
          <p>{does}</p>
          <p className="hint">{t.brief.touches(tasks.map((task) => task.name))}</p>
        </li>
      ))}
    </ul>
  );
}
