// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { assess, explainChange } from '@/engine';
import { profileInputs } from '@/profile/baseProfile';
import { sampleDesk, sampleWork } from '../rows/sampleDesk';
import { heading, showDesk, user } from './deskStart';

vi.mock('@/charts/ProgressLine', () => ({ default: () => null }));

const inputsOf = (number: number) => profileInputs(sampleWork(number).client);
const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

test('scores of both readers per session, and the exact parts of a change', async () => {
  await showDesk('#desk/client-1/progress', sampleDesk(1, 3));
  await heading('Progress of Sample client 1');
  const rows = rowsOf('Scores of each session');
  expect(rows.map(([name]) => name)).toEqual([
    'Sample session 1',
    'Sample session 2',
    'Sample session 3',
    'Now',
  ]);
  expect(rows[1]![1]).toBe(assess(inputsOf(2)).shown.toFixed(1));
  expect(rows[1]![2]).toBe(assess(inputsOf(3)).shown.toFixed(1));
  expect(rows[1]![5]).toBe('1 of 3 done');
  await user.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'Sample session 3');
  const parts = explainChange(inputsOf(1), inputsOf(3));
  const shown = rowsOf('Parts of the change, in points').map(([, points]) =>
    Number(points!.replace('−', '-')),
  );
  expect(Math.abs(shown[0]! - parts.tasks)).toBeLessThan(0.1);
  expect(Math.abs(shown[3]! - parts.growth)).toBeLessThan(0.1);
  expect(shown[4]).toBeCloseTo(assess(inputsOf(3)).shown - assess(inputsOf(1)).shown, 9);
  expect(shown.slice(0, 4).reduce((sum, points) => sum + points)).toBeCloseTo(shown[4]!, 9);
});
