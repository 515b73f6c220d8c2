// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { ReportView } from '@/report/ReportView';
import { toOneDecimal } from '@/engine';
import { clientReport, ownReport, scoreOf } from './reportGiven';

async function show(given = ownReport): Promise<HTMLElement> {
  await act(async () => {
    render(
      <Suspense fallback={null}>
        <ReportView {...given} />
      </Suspense>,
    );
  });
  return screen.findByRole('article');
}

const table = (name: string) => screen.getByRole('table', { name });
const rowOf = (name: string, row: string) =>
  within(table(name)).getByRole('rowheader', { name: row }).closest('tr')!;
const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map((heading) => heading.textContent);

test('the base role’s report: exact figures, one h1, every part', async () => {
  const sheet = await show();
  expect(headings(1)).toEqual(['Backend/API Developer']);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(headings(2)).toEqual([
    'Where you stand',
    'Why',
    'Moves to think about',
    'Plan',
    'How sure it is, and what it means',
    'What moved it from what is typical',
    'The week',
    'Job market, protection and human factors',
    'The smallest change',
    'Where next',
    'Ideas for this job',
    'Sources and method',
  ]);
  expect(sheet).toHaveTextContent('24.5 of 100');
  expect(sheet).toHaveTextContent(
    'Probably between 20 and 30 (9 times in 10); 24.8 in the middle.',
  );
  expect(sheet).toHaveTextContent(/If we were too hopeful\s*22\.8, Red/);
  expect(sheet).toHaveTextContent('Nothing so far: everything is as typical for this job.');
  expect(sheet).toHaveTextContent('What this number is not. It is typical of people');
  expect(sheet).toHaveTextContent('Move 53 minutes a week, and your score is Yellow.');
  expect(sheet).toHaveTextContent(/Method version 1, data version [0-9a-f]{8}, 20 November 2026\./);
  expect(sheet).toHaveTextContent('CompTIA on software job postings');
  expect(within(table('The week')).getAllByRole('row')).toHaveLength(1 + 8);
  expect(rowOf('Where next', 'Senior Software Engineer')).toHaveTextContent('55.4 Green+30.9');
  expect(rowOf('Where next', 'Backend/API Developer, AI-driven')).toHaveTextContent('34.7 Yellow');
  expect(within(table('Where next')).getAllByRole('row')).toHaveLength(1 + 1 + 3 + 1); // head, AI-driven version, next steps, one more Green
});

test('a client’s report: coach, both readings, base values, reasons, plan and notes', async () => {
  const sheet = await show(clientReport);
  for (const words of ['Sample client', 'Sample coach', 'coach@example.org']) {
    expect(sheet).toHaveTextContent(words);
  }
  const [client, coach] = [scoreOf(3.25, -3, 1, -1), scoreOf(3.25, -3, 1, 0)];
  expect(sheet).toHaveTextContent(`${client.toFixed(1)} to ${coach.toFixed(1)}:`);
  const points = `AI demand +${(toOneDecimal(coach) - toOneDecimal(client)).toFixed(1)}`;
  expect(sheet).toHaveTextContent(`What the difference is made of: ${points}.`);
  expect(rowOf('What is read differently', 'AI demand')).toHaveTextContent('AI demand−10');
  expect(rowOf('What is read differently', 'AI demand').nextElementSibling).toHaveTextContent(
    /^Your reason: Two new teams were opened\.$/,
  );
  const endpoints = rowOf('The week', 'Implementing API endpoints & business logic');
  expect(endpoints).toHaveTextContent('10 % typical 20 %');
  // What the client said and what the library says do not run into each other.
  expect(endpoints).not.toHaveTextContent('Half of it went');
  expect(endpoints.nextElementSibling).toHaveTextContent(
    /^Your reason: Half of it went to another team\.$/,
  );
  const wages = rowOf('Job market, protection and human factors', 'Wages');
  expect(wages).toHaveTextContent('0 typical −1');
  expect(wages.nextElementSibling).toHaveTextContent(/^Your reason: Pay was raised in spring\.$/);
  // The coach's reason does not stand beside the client's unchanged value.
  expect(rowOf('Job market, protection and human factors', 'AI demand')).not.toHaveTextContent(
    'Two new',
  );
  const moved = within(table('What moved it from what is typical')).getAllByRole('cell');
  const [typical, ...parts] = moved.map(({ textContent }) =>
    Number(textContent!.replace('−', '-')),
  );
  const score = parts.pop();
  expect([typical, score]).toEqual([24.5, toOneDecimal(client)]);
  expect(parts.reduce((sum, points) => sum + points, typical!)).toBeCloseTo(score!, 9);
  const steps = within(table('Plan')).getAllByRole('row').slice(1);
  expect(steps.map((step) => step.textContent)).toEqual([
    'Ask for the next API contractYour coachby 31 January 2027',
    'Write down where the week wentYoudone on 1 November 2026',
  ]);
  expect(within(steps[0]!).getByRole('img', { name: 'To do' })).toBeVisible();
  expect(within(steps[1]!).getByRole('img', { name: 'Done' })).toBeVisible();
  expect(sheet).toHaveTextContent('Coach: AI demand −1 → 0: +2.0 points');
  expect(sheet).toHaveTextContent('Private remark of the coach.');
});

test('what a reason and the library say of one task stand apart', async () => {
  await show({ ...clientReport, choice: { without: ['factors'] } }); // there is room for both
  const endpoints = rowOf('The week', 'Implementing API endpoints & business logic');
  expect(endpoints).toHaveTextContent('Coding assistants write endpoints');
  expect(endpoints).not.toHaveTextContent('Half of it went');
  expect(endpoints.nextElementSibling).toHaveTextContent(/^Your reason: Half of it went/);
});

test('the plan holds what was agreed and nothing else', async () => {
  await show();
  const plan = screen.getByRole('heading', { name: 'Plan' }).closest('section')!;
  expect(plan).toHaveTextContent(/^PlanNo step is agreed yet\.$/);
  const ideas = screen.getByRole('heading', { name: 'Ideas for this job' }).closest('section')!;
  expect(ideas).toHaveTextContent('Move your hours from coding to designing');
});

test('a long week keeps its written reasons and leaves out the base’s', async () => {
  const more = Array.from({ length: 10 }, (_, index) => ({
    ...clientReport.profile.tasks[0]!,
    id: `more-${index}`,
    name: `Task ${index}`,
  }));
  const tasks = [...clientReport.profile.tasks, ...more];
  const sheet = await show({ ...clientReport, profile: { ...clientReport.profile, tasks } });
  expect(sheet).toHaveTextContent(
    'There is room for your own reasons only; the typical ones are left out.',
  );
  expect(sheet).toHaveTextContent('Half of it went to another team.');
  expect(sheet).not.toHaveTextContent('Coding assistants write endpoints');
});

test('the text is copied, and stands there to be copied by hand where that is not allowed', async () => {
  const user = userEvent.setup();
  await show();
  const ask = () => user.click(screen.getByRole('button', { name: 'Text for e-mail' }));
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /plain text/ });
  await ask();
  expect(await screen.findByText(/on the clipboard/)).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(field().value);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await ask();
  expect(await screen.findByText(/copy it yourself/)).toBeVisible();
  expect(field().selectionEnd).toBe(field().value.length);
});

test('files carry the role and the date; notes only once they are ticked', async () => {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => {} }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  const user = userEvent.setup();
  await show(clientReport);
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  await press('Data (JSON)');
  await press('Table (CSV)');
  await user.click(screen.getByRole('checkbox', { name: /Include my notes/ }));
  await press('Data (JSON)');
  expect(names).toEqual([
    'backend-api-developer-2026-11-20.report.json',
    'backend-api-developer-2026-11-20.csv',
    'backend-api-developer-2026-11-20.report.json',
  ]);
  expect(blobs[2]!.size).toBeGreaterThan(blobs[0]!.size);
  expect(screen.getByText(/^Saved as backend/)).toBeVisible();
});

test('without notes there is nothing to tick', async () => {
  await show();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('the picture says so where the browser cannot draw it, and offers its text', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Picture (PNG)' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('could not draw');
  const alt = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Alternative text/ });
  expect(screen.getByRole('img', { name: alt.value })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Save the picture' })).toBeDisabled();
});
