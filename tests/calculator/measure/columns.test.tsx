// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MeasureDialog } from '@/calculator/measure/MeasureDialog';
import { readTimesheet } from '@/calculator/measure/reading/timesheet/readTimesheet';
import type { Requests } from '@/calculator/measure/readRequest';

/** A reader that takes its time: a person may choose twice meanwhile. */
vi.mock('@/calculator/measure/readInWorker', () => ({
  async readInWorker({ kinds }: Requests['timesheet'], { signal }: { signal: AbortSignal }) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    signal.throwIfAborted();
    return readTimesheet('A,B\r\nFiling,1:30\r\nPhone,0:30', kinds);
  },
}));

const user = userEvent.setup();

test('two columns chosen in quick succession both count', async () => {
  await act(async () => render(<MeasureDialog open onClose={() => undefined} />));
  await user.click(await screen.findByRole('radio', { name: 'A timesheet' }));
  await user.upload(screen.getByLabelText('Choose a timesheet (.csv)'), new File(['x'], 'a.csv'));
  const text = await screen.findByRole('combobox', { name: 'A (“Filing”)' });
  expect(screen.getByRole('alert')).toHaveTextContent(/cannot tell which column/);
  await user.selectOptions(text, 'What it was about');
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'B (“1:30”)' }),
    'How long it took',
  );
  expect(await screen.findByText('2 lines with 2 hours of work.')).toBeVisible();
});
