// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { ownRole } from '@/data/ownRole';
import { baseProfile } from '@/profile/baseProfile';
import type { ReportGiven } from '@/report/given';
import { reportText } from '@/report/reportText';
import { ReportView } from '@/report/ReportView';
import { both, clientReport, ownReport, resultsOf } from './reportGiven';

/** A job that was described, and has no title. */
const described: ReportGiven = {
  ...ownReport,
  role: ownRole,
  profile: {
    ...baseProfile(ownRole),
    tasks: [{ id: 'a', name: 'Keeping the lamp', time: 100, score: 2, bucket: 'augmented' }],
  },
  clientName: 'Sample client',
};

async function show(given: ReportGiven): Promise<HTMLElement> {
  await act(async () => {
    render(
      <Suspense fallback={null}>
        <ReportView {...given} />
      </Suspense>,
    );
  });
  return screen.findByRole('article');
}

test('a described job without a title is called so in heading, file and foot', async () => {
  await show(described);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Own job$/);
  expect(document.title).toBe('AI risk report, Own job, Sample client, 2026-11-20');
  // Each part in marks of its own: a name from right to left does not turn the others.
  const foot = document.documentElement.style.getPropertyValue('--report-foot');
  expect(foot).toBe(
    '"\u2068Own job\u2069 · \u2068Sample client\u2069 · \u206820 November 2026\u2069"',
  );
  expect(reportText(both, described, resultsOf(described), false)).toMatch(/^[^\n]*Own job/);
});

test.each([
  ['no circle for a described job', described, false],
  ['no circle where nothing moved', ownReport, false],
  ['a circle where it moved', clientReport, true],
] as const)('the line’s words name %s', async (_, given, named) => {
  const sheet = await show(given);
  expect(sheet.querySelectorAll('.report-stand .base-mark')).toHaveLength(named ? 1 : 0);
  const said = sheet.querySelector('figcaption')!.textContent;
  expect(said.includes('Circle: typical for this job.')).toBe(named);
});

test('the foot has room for its date and the page’s number, however long a name is', async () => {
  await show({ ...described, clientName: 'W'.repeat(120) });
  const foot = document.documentElement.style.getPropertyValue('--report-foot');
  expect(foot).toContain(` · \u2068${'W'.repeat(39)}…\u2069 · \u206820 November 2026\u2069`);
});
