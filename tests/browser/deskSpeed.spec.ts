import type { Page } from '@playwright/test';
import { sampleClient, sampleDesk, sampleSession } from '../desk/rows/sampleDesk';
import { clientNames, heading } from './desk';
import { openFilledDesk, putRows } from './deskStore';
import { expect, test } from './fixture';
import { inProof } from './proof';

test.skip(!inProof, 'a longer proof');

const CLIENTS = 500;
const SESSIONS = 20;
/** Clients per message to the page. */
const BATCH = 25;

/** A large desk, written batch by batch. */
async function openLargeDesk(page: Page): Promise<void> {
  await openFilledDesk(page, sampleDesk(0, 0));
  for (let from = 1; from <= CLIENTS; from += BATCH) {
    const numbers = Array.from({ length: BATCH }, (_, index) => from + index);
    const clients = numbers.map((number) => sampleClient(number));
    const sessions = clients.flatMap(({ id }) =>
      Array.from({ length: SESSIONS }, (_, index) => sampleSession(id, index + 1)),
    );
    await putRows(page, 'clients', clients);
    await putRows(page, 'sessions', sessions);
  }
  await page.reload();
  await expect(page.getByText(`${CLIENTS} clients`, { exact: true })).toBeVisible();
}

interface Timed {
  /** Milliseconds from each event to the frame that shows the last thing that came of it. */
  times: number[];
}

/** From now on each such event is timed until nothing changes in `part` any more, and is painted. */
async function time(page: Page, event: 'input' | 'click', part: string): Promise<void> {
  await page.evaluate(
    ([type, selector]) => {
      const timed = window as unknown as Timed;
      timed.times = [];
      let from: number | null = null;
      let before = '';
      const note = () => {
        const now = document.querySelector(selector)?.textContent ?? '';
        const [at, started] = [timed.times.length - 1, from];
        if (started === null || now === before) return;
        before = now;
        requestAnimationFrame(() =>
          requestAnimationFrame(() => (timed.times[at] = performance.now() - started)),
        );
      };
      const all = { subtree: true, childList: true, characterData: true };
      new MutationObserver(note).observe(document, all);
      const start = () => {
        before = '';
        from = performance.now();
        timed.times.push(0);
        note();
      };
      document.addEventListener(type, start, { capture: true });
    },
    [event, part] as const,
  );
}

async function report(page: Page, what: string): Promise<number[]> {
  const times = await page.evaluate(() => (window as unknown as Timed).times);
  const words = `${what}: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`;
  console.log(words);
  test.info().annotations.push({ type: 'time', description: words });
  return times;
}

test('five hundred clients with twenty sessions each: search and open, measured', async ({
  page,
}) => {
  test.slow();
  await openLargeDesk(page);
  await expect(clientNames(page)).toHaveCount(40);
  const typed = 'client 42';
  await time(page, 'input', 'main');
  await page.getByRole('searchbox').pressSequentially(typed, { delay: 300 });
  const wanted = sampleDesk(CLIENTS, 0).clients.filter(({ name }) => name.includes('42'));
  await expect(page.getByText(`${wanted.length} of ${CLIENTS} clients`)).toBeVisible();
  await expect(clientNames(page)).toHaveCount(wanted.length);
  await expect
    .poll(async () => (await clientNames(page).allInnerTexts()).sort())
    .toEqual(wanted.map(({ name }) => name).sort());
  expect(await report(page, 'keystroke until painted')).toHaveLength(typed.length);

  for (const { name } of wanted.slice(0, 3)) {
    await page.reload();
    await page.getByRole('searchbox').fill('42');
    const link = clientNames(page).filter({ hasText: new RegExp(`${name}$`) });
    await expect(link).toBeVisible();
    await time(page, 'click', '.client-head');
    await link.click();
    await expect(heading(page, name)).toBeFocused();
    const sessions = page.getByRole('list', { name: 'Sessions' }).getByRole('listitem');
    await expect(sessions).toHaveCount(SESSIONS);
    expect(await report(page, `${name} opened until painted`)).toHaveLength(1);
    await page.goBack();
  }
});
