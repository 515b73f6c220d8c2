// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { MoveNeeds } from '@/calculator/next/moves/MoveNeeds';
import { MoveOutlook } from '@/calculator/next/moves/MoveOutlook';
import { indexEntry } from '@/data/library';
import type { Transition } from '@/engine';
import { openRole } from '@/store/openRole';
import { translate } from '../../ui/translate';

const open = (id: string) => act(() => openRole(id));

test('pay follows today’s job on a translated page', async () => {
  await open('registered-nurse');
  const { container } = render(<MoveOutlook job={indexEntry('midwife')!} />);
  expect(container).toHaveTextContent('Usual pay: one figure for both, $93,600 a year (US, 2024).');
  translate(container);
  await open('bookkeeper');
  expect(container).toHaveTextContent(/^Usual pay[^:]*: \$93,600 a year, in yours \$49,210/);
  expect(container).not.toHaveTextContent('one figure for both');
});

test('the licence is named once it has come, on a translated page', async () => {
  await open('registered-nurse');
  const move = {
    roleId: 'midwife',
    skillsToLearn: [],
    reach: { factors: [] },
    relation: { kind: 'other' },
  } as unknown as Transition;
  const { container } = render(<MoveNeeds move={move} place={indexEntry('midwife')!.place} />);
  expect(container).toHaveTextContent('By law, a licence of your own.');
  translate(container);
  await vi.waitFor(() => expect(container).toHaveTextContent('By law: Licence as a midwife'));
  expect(container).not.toHaveTextContent('a licence of your own');
});
