// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { NextSection } from '@/calculator/next/moves/NextSection';
import { VariantSection } from '@/calculator/next/variant/VariantSection';
import { useStore } from '@/store/store';
import { setVariantScore } from '@/store/variantActions';
import { setTaskScore } from '@/store/weekActions';

const user = userEvent.setup();
const section = () => screen.getByRole('region', { name: 'Your job, done with AI' });
const next = () => screen.getByRole('list', { name: 'Next steps' });
const openReasons = () => user.click(screen.getByText('Why we think so'));

/** Gives the role on screen another verdict. */
function judge(kind: 'displaced' | 'little'): void {
  const { role } = useStore.getState();
  const verdict = { kind, reason: 'A sample reason for this verdict.' };
  act(() => useStore.setState({ role: { ...role, variant: { ...role.variant!, verdict } } }));
}

/** Two tasks of the week that AI does most of, 30 % of it, become tasks that it helps with. */
const keepFromAi = () =>
  act(() => {
    setTaskScore('implement-endpoints', 3);
    setTaskScore('write-tests', 3);
  });

describe('the version of a role of which no whole job is left, or little to build', () => {
  beforeEach(() => {
    render(<VariantSection />);
  });

  test('displaced: no version, the reason, and the way to the moves', async () => {
    judge('displaced');
    expect(section()).toHaveTextContent('no whole job is left');
    expect(section()).toHaveTextContent('A sample reason for this verdict.');
    const moves = screen.getByRole('link', { name: 'See the jobs you could move to' });
    expect(moves).toHaveAttribute('href', '#next');
    expect(section()).not.toHaveTextContent('With AI');
    expect(screen.queryByText('Change this version')).toBeNull();
    await openReasons();
    expect(screen.getByRole('heading', { name: 'Verdict: Displaced' })).toBeVisible();
  });

  test('a version that the person made of it stays theirs', () => {
    act(() => setVariantScore('api-design', 1));
    judge('displaced');
    expect(section()).toHaveTextContent('With AI');
    expect(section()).toHaveTextContent('You changed this version.');
  });

  test('little to build: what AI helps with, and no comparison', () => {
    keepFromAi();
    judge('little');
    expect(section()).toHaveTextContent('There is little to build');
    expect(section()).toHaveTextContent(
      /AI helps you most with “Implementing API endpoints & business logic”, “API design & architecture/,
    );
    expect(section()).not.toHaveTextContent('With AI34.7');
    expect(screen.queryByText('This version breaks a rule:')).not.toBeInTheDocument();
  });

  test('little to build is not said of a week of which AI does a tenth or more', () => {
    keepFromAi();
    judge('little');
    act(() => setTaskScore('write-tests', 4)); // 10 % of the week
    expect(section()).not.toHaveTextContent('little');
    expect(section()).toHaveTextContent('With AI');
  });
});

describe('its next steps', () => {
  beforeEach(() => {
    render(<NextSection />);
  });

  test('displaced: no version among the next steps', () => {
    judge('displaced');
    expect(within(next()).getAllByRole('heading', { level: 4 })).toHaveLength(3);
    expect(screen.queryByText(/AI-driven$/)).toBeNull();
  });

  test('little to build says so', () => {
    keepFromAi();
    judge('little');
    expect(next()).toHaveTextContent(/there is little to build/);
  });
});
