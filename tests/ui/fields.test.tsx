// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DataTable } from '@/ui/DataTable';
import { Disclosure } from '@/ui/Disclosure';
import { TextField } from '@/ui/TextField';

const user = userEvent.setup();
test('a text goes out only while it is valid, and follows changes from elsewhere', async () => {
  const heard = vi.fn();
  const field = (value: string) => (
    <TextField label="Name" value={value} min={1} max={4} problem="1 to 4" onChange={heard} />
  );
  const { rerender } = render(field('ab'));
  const text = screen.getByRole('textbox', { name: 'Name' });
  await user.type(text, 'cde');
  expect(await screen.findByRole('alert')).toHaveTextContent('1 to 4');
  expect(heard.mock.calls).toEqual([['abc'], ['abcd']]);
  expect(text).toHaveAccessibleDescription('1 to 4');
  rerender(field('new'));
  expect(text).toHaveValue('new');
});

test('marks that turn words around are no part of what is typed', async () => {
  const heard = vi.fn();
  render(<TextField label="Name" value="" min={1} max={20} problem="1 to 20" onChange={heard} />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'a \u202Efdp ' } });
  await waitFor(() => expect(heard.mock.calls).toEqual([['a fdp ']]));
});

test('what is behind a disclosure is rendered from the first opening on', async () => {
  render(
    <Disclosure summary="More" about="wages">
      <p>The reason</p>
    </Disclosure>,
  );
  expect(screen.queryByText('The reason')).not.toBeInTheDocument();
  await user.click(screen.getByText('More'));
  expect(await screen.findByText('The reason')).toBeVisible();
});

test('it is there at the click: a Tab that follows at once does not pass it by', () => {
  render(
    <Disclosure summary="More">
      <button type="button">Next</button>
    </Disclosure>,
  );
  fireEvent.click(screen.getByText('More'));
  expect(screen.getByRole('button', { name: 'Next' })).toBeInTheDocument();
});

test('a table names its rows and columns and can be scrolled by key', () => {
  const rows = [{ key: 'a', cells: ['Tasks', '31.65'] }];
  render(<DataTable caption="Parts" head={['Part', 'Points']} rows={rows} />);
  expect(screen.getByRole('group', { name: 'Parts' })).toHaveAttribute('tabindex', '0');
  const row = screen.getByRole('row', { name: 'Tasks 31.65' });
  expect(within(row).getByRole('rowheader')).toHaveTextContent('Tasks');
  expect(screen.getAllByRole('columnheader')).toHaveLength(2);
});
