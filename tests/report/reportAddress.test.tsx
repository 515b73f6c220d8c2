// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Pages } from '@/app/Pages';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';
import { tryMoves } from '@/store/whatIfActions';
import { ENDPOINTS, scoreOf } from './reportGiven';

test('the address decides between calculator and report', async () => {
  window.scrollTo = () => undefined;
  window.location.hash = '#report';
  act(() => setValue({ group: 'evidence', id: 'wages' }, 0));
  await act(async () => {
    render(<Pages />);
  });
  expect(await screen.findByRole('article')).toHaveTextContent(
    `${scoreOf(3.05, -3, 1, -1).toFixed(1)} of 100`,
  );
  expect(screen.queryByRole('region', { name: 'Your result' })).toBeNull();
  await waitFor(() =>
    expect(document.title).toMatch(/^AI risk report, Backend\/API Developer, \d{4}-\d\d-\d\d$/),
  );
  const back = screen.getByRole('link', { name: 'Back to the calculator' });
  expect(back).toHaveAttribute('href', '#share');
  await act(async () => {
    window.location.hash = '';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(await screen.findByRole('region', { name: 'Your result' })).toBeVisible();
  expect(screen.queryByRole('article')).toBeNull();
  await waitFor(() => expect(document.title).not.toMatch(/report/));
});

test('a what-if is not reported as somebody’s own', async () => {
  window.scrollTo = () => undefined;
  window.location.hash = '#report';
  const [first] = useStore.getState().profile.tasks;
  act(() => tryMoves([{ from: ENDPOINTS, to: first!.id, points: 10 }]));
  await act(async () => {
    render(<Pages />);
  });
  expect(await screen.findByRole('article')).toHaveTextContent('24.5 of 100');
  expect(screen.getByText(/You are trying a what-if/)).toBeVisible();
  window.location.hash = '';
});
