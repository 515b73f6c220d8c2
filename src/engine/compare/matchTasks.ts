import type { Task } from '../score/inputs';

/** The tasks of one column of a comparison. */
export interface TaskList {
  /** Lists of the same role share their task ids. */
  role: string;
  tasks: readonly Task[];
}

/** One task per list; null where a list has none like it. */
export type TaskRow = (Task | null)[];

/** Names with at least this overlap of words count as the same task, 0 … 1 (ours). */
export const SAME_TASK_FROM = 0.4;

const FILLERS = new Set(['and', 'the', 'for', 'with', 'from', 'own']);

/** The telling words of a name, plural s taken off. */
function wordsOf(name: string): Set<string> {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 && !FILLERS.has(word));
  return new Set(telling.map((word) => word.replace(/(?<!s)s$/u, '')));
}

/** Dice coefficient of two sets, 0 … 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}

/** Overlap of the words of two names, 0 … 1. */
export const nameLikeness = (a: string, b: string): number => overlap(wordsOf(a), wordsOf(b));

interface Pair {
  row: number;
  task: number;
  likeness: number;
}

/** The lists to match, every name taken apart once. */
interface Matching {
  lists: readonly TaskList[];
  words: ReadonlyMap<Task, ReadonlySet<string>>;
}

/** How alike a task and a row are: 2 = same id in the same role, otherwise the names decide. */
function likenessTo({ lists, words }: Matching, row: TaskRow, role: string, task: Task): number {
  const each = row.map((other, column) => {
    if (!other) return 0;
    const sameId = lists[column]!.role === role && other.id === task.id;
    return sameId ? 2 : overlap(words.get(other)!, words.get(task)!);
  });
  return Math.max(...each);
}

/** Puts a list's tasks into the rows that are most like them; the rest become rows of their own. */
function addList(matching: Matching, rows: TaskRow[], column: number): void {
  const { role, tasks } = matching.lists[column]!;
  const pairs = rows.flatMap((row, at) =>
    tasks.map((task, index): Pair => {
      return { row: at, task: index, likeness: likenessTo(matching, row, role, task) };
    }),
  );
  const taken = { rows: new Set<number>(), tasks: new Set<number>() };
  const likely = pairs.filter(({ likeness }) => likeness >= SAME_TASK_FROM);
  for (const { row, task } of likely.sort((a, b) => b.likeness - a.likeness)) {
    if (taken.rows.has(row) || taken.tasks.has(task)) continue;
    taken.rows.add(row);
    taken.tasks.add(task);
    rows[row]![column] = tasks[task]!;
  }
  tasks.forEach((task, index) => {
    if (taken.tasks.has(index)) return;
    rows.push(matching.lists.map((_, at) => (at === column ? task : null)));
  });
}

/**
 * Which tasks of several lists are the same work: by id where two lists come from the same role,
 * otherwise by the overlap of their names; each task is in exactly one row (ours).
 */
export function matchTasks(lists: readonly TaskList[]): TaskRow[] {
  const tasks = lists.flatMap((list) => list.tasks);
  const words = new Map(tasks.map((task) => [task, wordsOf(task.name)]));
  const rows: TaskRow[] = [];
  lists.forEach((_, column) => addList({ lists, words }, rows, column));
  return rows;
}
