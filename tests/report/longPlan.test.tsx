// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { ReportView } from '@/report/ReportView';
import { fullest } from './reportGiven';

const planOf = (name: string) =>
  within(screen.getByRole('heading', { level: 2, name }).closest('section')!);
const counted = (text: string, words: RegExp) => Number(words.exec(text)?.[1] ?? 0);

test('the first page says how many steps follow and how many do not', async () => {
  await act(async () => {
    render(
      <Suspense fallback={null}>
        <ReportView {...fullest(30)} />
      </Suspense>,
    );
  });
  const onFirst = planOf('Plan').getAllByRole('row').length - 1;
  const inAnnex = planOf('More steps of the plan').getAllByRole('row').length - 1;
  const told = planOf('Plan').getByText(/in the annex/).textContent;
  expect(counted(told, /(\d+) more steps? follows? in the annex\./)).toBe(inAnnex);
  const kept = counted(told, /(\d+) more steps? (?:is|are) kept in the plan itself\./);
  expect(onFirst + inAnnex + kept).toBe(200);
});
