// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { RoleHeader } from '@/calculator/job/overview/RoleHeader';
import { openRole } from '@/store/openRole';
import { setValue } from '@/store/valueActions';

const reasons = () => screen.getAllByRole('listitem').map((item) => item.textContent);

test('the role says what is happening to it, why it scores so, and where its figures come from', async () => {
  render(<RoleHeader />);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Backend/API Developer');
  expect(
    screen.getByText(
      'In a typical week, AI can already do most of 3 of every 10 hours, and the job market is weak.',
    ),
  ).toBeVisible();
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
    'Why a typical one scores 24.5, Red',
  );
  expect(reasons()).toEqual([
    'The job market is weak: −4 of −10 … +10.',
    'More AI means fewer such jobs: −1 of −2 … +2.',
    'Little protects this job by law or custom: 1 of 10.',
  ]);
  expect(screen.getByText(/^Mid-level, 3–5 years/).parentElement).toHaveTextContent('Published');
  await userEvent.click(screen.getByText(/^Published: /));
  expect(screen.getByText(/^What this role is not/).parentElement).toHaveTextContent(
    /Not a junior/,
  );
});

test('it is about the job: an edit does not change it, another role does', async () => {
  render(<RoleHeader />);
  const before = reasons();
  act(() => setValue({ group: 'growth', id: 'growth' }, 2));
  expect(reasons()).toEqual(before);
  await act(() => openRole('senior-software-engineer'));
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
    'Why a typical one scores 55.4, Green',
  );
});
