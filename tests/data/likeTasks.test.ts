import { expect, test } from 'vitest';
import { readRoles } from '@/data/build/readRoles';
import { likeness, unlikeTaskProblems, unlikeTasks } from '@/data/checks/likeTasks';

test('names are alike by the words that mean something, whatever their form', () => {
  expect(likeness('Driving the route', 'Drives a route')).toBe(1);
  expect(likeness('Driving the route', 'Planning the route')).toBeCloseTo(1 / 3, 9);
  expect(likeness('Charting', 'Writing estimates')).toBe(0);
});

test('the same task with another score is named once, and a reason settles it', async () => {
  const [role] = await readRoles('src/data');
  const task = { ...role!.tasks[0]!, name: 'Giving medicines to patients', score: 2 };
  const here = { ...role!, id: 'here', tasks: [task] };
  const there = { ...role!, id: 'there', tasks: [{ ...task, score: 4 }] };
  expect(unlikeTasks([here, there])).toEqual([
    {
      first: { role: 'here', name: task.name, score: 2 },
      second: { role: 'there', name: task.name, score: 4 },
    },
  ]);
  expect(unlikeTaskProblems([here, there])).toEqual([
    {
      file: 'here.json',
      path: 'tasks',
      reason: `"${task.name}" scores 2, "${task.name}" in there.json 4: make them equal or give one a scoreReason`,
    },
  ]);
  const reasoned = { ...there, tasks: [{ ...task, score: 4, scoreReason: 'Robots do it there.' }] };
  expect(unlikeTasks([here, reasoned])[0]!.second.scoreReason).toBe('Robots do it there.');
  expect(unlikeTaskProblems([here, reasoned])).toEqual([]);
  expect(unlikeTasks([here, { ...here, id: 'there' }])).toEqual([]);
});
