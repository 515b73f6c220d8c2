// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { assess } from '@/engine';
import { WhatIfBanner } from '@/calculator/next/change/WhatIfBanner';
import { MovesSection } from '@/calculator/next/change/MovesSection';
import { profileInputs } from '@/profile/baseProfile';
import { en } from '@/i18n/languages/en';
import { edit } from '@/store/edit';
import { useStore } from '@/store/store';
import { setHoursPerWeek, setValue } from '@/store/valueActions';

/** As around every place: it is there while a what-if is. */
function WhatIf() {
  return useStore((state) => state.whatIf !== null) && <WhatIfBanner />;
}

const user = userEvent.setup();
const shown = () => assess(profileInputs(useStore.getState().profile)).shown;
const moves = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const openGoals = async () => {
  const goals = screen.getByText('Choose another goal');
  if (!goals.closest('details')!.open) await user.click(goals);
};
async function choose(option: RegExp): Promise<void> {
  await openGoals();
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Where to' }),
    screen.getByRole('option', { name: option }),
  );
}
const openBeyond = () => user.click(screen.getByText('What else it would take'));
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  render(<MovesSection />);
  render(<WhatIf />);
});

test('the next zone comes first, in words and minutes of the person’s own week', () => {
  expect(screen.getByText('Move 53 minutes a week, and your score is Yellow.')).toBeVisible();
  expect(moves()).toEqual([
    '53 minutes less for “Implementing API endpoints & business logic”, 53 minutes more for “API design & architecture decisions” Add to my plan',
  ]);
  expect(screen.getByText(/^In all/)).toHaveTextContent(
    'In all 53 minutes of your 40 hours. Your score would then be 25.0, Yellow.',
  );
  act(() => setHoursPerWeek(20));
  expect(moves()[0]).toMatch(/^27 minutes less/);
  expect(screen.getByText(/does not say that your employer agrees/)).toBeVisible();
});

test('out of reach is said, with the best there is, its moves, and what else it takes', async () => {
  await choose(/^Green/);
  expect(
    screen.getByText(
      'Moving time takes your score to 29.6, Yellow, at most. It does not reach Green.',
    ),
  ).toBeVisible();
  expect(moves()).toHaveLength(3);
  expect(moves()[0]).toMatch(/^4 hours less for “Implementing API endpoints.*4 hours more for/);
  expect(screen.getByText(/^In all 12 hours of your 40 hours/)).toBeVisible();
  await openBeyond();
  const { groups } = en;
  expect(screen.getByText(/^With these moves made/)).toHaveTextContent(
    `Green also needs: ${groups.evidence} 7 points better (from −4 to +3) and ${groups.growth} 3 points better (from −1 to +2).`,
  );
  expect(button('Try it')).toBeEnabled();
});

test('a score can be typed; one that nothing reaches is said to be so', async () => {
  await choose(/^A score of my choice/);
  const field = screen.getByRole('spinbutton', { name: 'Score to reach' });
  expect(field).toHaveValue('29.5');
  await user.clear(field);
  await user.type(field, '26.5{Enter}');
  expect(screen.getByText(/^Move .* and your score is 26.5.$/)).toBeVisible();
  await user.clear(field);
  await user.type(field, '100{Enter}');
  await openBeyond();
  expect(screen.getByText(/^Nothing makes it 100.0/)).toHaveTextContent('75.9, Green');
  await user.clear(field);
  await user.type(field, '20{Enter}');
  expect(screen.getByText('Nothing has to move for 20.0: your score is 24.5, Red.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  await user.clear(field);
  await user.type(field, '101');
  expect(screen.getByRole('alert')).toHaveTextContent('Enter a number from 0 to 100.');
  await user.clear(field);
  await user.type(field, '1,000');
  expect(screen.getByRole('alert')).toHaveTextContent('Write it with one decimal sign');
});

test('who is Green already reads that nothing has to move', () => {
  const best = { group: 'evidence' } as const;
  act(() => {
    for (const id of Object.keys(useStore.getState().profile.evidence)) {
      setValue({ ...best, id }, 2);
    }
    setValue({ group: 'growth', id: 'growth' }, 2);
  });
  expect(
    screen.getByText(/^Nothing has to move for Green: your score is \d+\.\d, Green\.$/),
  ).toBeVisible();
});

test('a week whose tasks all score the same has no move to offer', () => {
  act(() =>
    edit('test', (profile) => ({
      ...profile,
      tasks: profile.tasks.map((task) => ({ ...task, score: 4 })),
    })),
  );
  expect(screen.getByText(/^Moving time does not raise your score/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try it' })).toBeNull();
});

test('trying shows the what-if, which is dropped or kept', async () => {
  const before = useStore.getState().profile;
  await user.click(button('Try it'));
  expect(shown()).toBe(25);
  expect(screen.getByText('This is what you are trying now.')).toBeVisible();
  expect(screen.getByText(/^You are looking at a what-if/)).toHaveTextContent('24.5, Red');
  await user.click(button('Drop it'));
  expect(useStore.getState().profile).toBe(before);
  expect(screen.queryByText(/^You are looking at a what-if/)).toBeNull();
  await user.click(button('Try it'));
  await user.click(button('Keep it'));
  expect(screen.queryByText(/^You are looking at a what-if/)).toBeNull();
  expect(shown()).toBe(25);
  await openGoals();
  const select = within(screen.getByRole('combobox', { name: 'Where to' }));
  expect(select.getAllByRole('option')[0]).toHaveTextContent('Green, from 48.0');
});

test('while one is tried, another starts from the own week', async () => {
  await user.click(button('Try it'));
  await choose(/^Green/);
  expect(screen.getByText(/^In all 12 hours/)).toBeVisible();
  await user.click(button('Try this instead'));
  expect(shown()).toBe(29.6);
  await user.click(button('Drop it'));
  expect(shown()).toBe(24.5);
});

test('a move goes into the plan in the words and hours of the person’s week', async () => {
  await user.click(screen.getByRole('button', { name: /^Add to my plan/ }));
  expect(useStore.getState().profile.plan!.map((step) => step.text)).toEqual([
    'Each week, 53 minutes less for “Implementing API endpoints & business logic”, 53 minutes more for “API design & architecture decisions”',
  ]);
});
