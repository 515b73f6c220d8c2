// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MeasureDialog } from '@/calculator/measure/MeasureDialog';
import { readTimesheet } from '@/calculator/measure/reading/timesheet/readTimesheet';
import { UnclearLetters, type Requests } from '@/calculator/measure/readRequest';

/** A reader of a file that does not say how its letters are written. */
vi.mock('@/calculator/measure/readInWorker', () => ({
  async readInWorker({ kinds, encoding }: Requests['timesheet']) {
    if (encoding === null) {
      throw new UnclearLetters([
        { encoding: 'utf-8', names: ['Pr\ufffdfung'] },
        { encoding: 'windows-1252', names: ['Prüfung'] },
      ]);
    }
    return readTimesheet('Task,Hours\nPrüfung,2', kinds);
  },
}));

const user = userEvent.setup();

test('the dialog asks how the letters of a file are written, and reads it that way', async () => {
  await act(async () => render(<MeasureDialog open onClose={() => undefined} />));
  await user.click(await screen.findByRole('radio', { name: 'A timesheet' }));
  await user.upload(screen.getByLabelText('Choose a timesheet (.csv)'), new File(['x'], 'a.csv'));
  expect(await screen.findByRole('alert')).toHaveTextContent(/Choose the names that look right/);
  expect(screen.getByRole('alert')).toHaveTextContent(/Save the file again as UTF-8/);
  await user.click(screen.getByRole('button', { name: 'Windows-1252: Prüfung' }));
  expect(await screen.findByText('1 line with 2 hours of work.')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
