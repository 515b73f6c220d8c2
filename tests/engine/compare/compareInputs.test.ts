import { expect, test } from 'vitest';
import { assess, distribution, leadersOf, readSide, reread, toOneDecimal } from '@/engine';
import { roleInputs } from '@/data/roleInputs';
import type { Role } from '@/data/schema';
import seniorRole from '@/data/roles/senior-software-engineer.json';
import { backendInputs } from '../../golden/inputs';

const seniorInputs = roleInputs(seniorRole as unknown as Role);
const backend = readSide(backendInputs, backendInputs);
const senior = readSide(seniorInputs, seniorInputs);
const lead = (axis: string, sides = [backend, senior]) =>
  leadersOf(sides).find((each) => each.axis === axis)!;

test('a side says what the engine says', () => {
  const { low, high } = distribution(backendInputs, 'roughly');
  expect(backend.assessment).toEqual(assess(backendInputs));
  expect(readSide(backendInputs, backendInputs).range).toEqual({ low, high });
  expect(low).toBeLessThan(24.5);
  expect(high).toBeGreaterThan(24.5);
  const parts = Object.values(backend.attribution).reduce((sum, part) => sum + part, 0);
  expect(parts).toBeCloseTo(backend.assessment.score, 12);
  const cautious = reread(backendInputs, backendInputs).conservativeScore;
  expect(backend.conservative).toBe(toOneDecimal(cautious));
});

test('who leads, with the values as shown', () => {
  expect(lead('score')).toEqual({ axis: 'score', values: [24.5, 55.4], leaders: [1] });
  expect(lead('evidence')).toEqual({ axis: 'evidence', values: [-4, 5], leaders: [1] });
  expect(lead('tasks')).toEqual({ axis: 'tasks', values: [3.05, 3.95], leaders: [1] });
  expect(lead('evidence', [senior, backend]).leaders).toEqual([0]);
});

test('ties are ties, also of some', () => {
  expect(leadersOf([backend, backend]).map(({ leaders }) => leaders)).toEqual(
    Array(6).fill([0, 1]),
  );
  expect(lead('growth', [senior, backend, senior]).leaders).toEqual([0, 2]);
});

test('a difference that is not shown is a tie', () => {
  const tasks = backendInputs.tasks.map((task, index) =>
    index === 0 ? { ...task, time: task.time + 1e-6 } : task,
  );
  const almost = readSide(backendInputs, { ...backendInputs, tasks });
  expect(almost.assessment.score).not.toBe(backend.assessment.score);
  expect(lead('score', [backend, almost]).leaders).toEqual([0, 1]);
  expect(lead('tasks', [backend, almost]).leaders).toEqual([0, 1]);
});
