// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LateMoved } from '@/app/shell/told';
import { useStore } from '@/store/store';

/** The role as it shipped when the work on screen was saved: wages stood two steps better. */
function workOfEarlierFigures(): void {
  const { base, profile } = useStore.getState();
  const { evidence } = base.profile;
  const then = { ...base.profile, evidence: { ...evidence, wages: evidence.wages + 2 } };
  useStore.setState({
    base: { ...base, dataVersion: 'older', profile: then },
    profile: { ...profile, evidence: then.evidence },
  });
}

test('work from today’s figures says nothing', () => {
  const { container } = render(<LateMoved />);
  expect(container).toBeEmptyDOMElement();
});

test('work from earlier figures shows base then and now, and takes over what is wanted', async () => {
  workOfEarlierFigures();
  await act(async () => void render(<LateMoved />));
  const table = await screen.findByRole('table', { name: 'What changed since' });
  expect(within(table).getAllByRole('row')).toHaveLength(2);
  expect(table).toHaveTextContent('Wages');
  await userEvent.click(screen.getByRole('button', { name: 'Take over: Wages' }));
  expect(await within(table).findByText('as now')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /Keep the rest/ }));
  await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
});
