import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** What a person sees and touches on the page, by its visible names. */
export const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
export const result = (page: Page) => region(page, 'Your result');
export const messages = (page: Page) => region(page, 'Messages');
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
export const number = (page: Page, name: string) =>
  page.getByRole('spinbutton', { name, exact: true });
export const timeSlider = (page: Page, task: string) => slider(page, `Time on ${task}`);
export const time = (page: Page, task: string) => number(page, `Time on ${task}`);

/** Types a number over what stands in its field; it counts at once. */
export async function enter(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

export async function expectResult(page: Page, score: number, zone?: string): Promise<void> {
  await expect(result(page)).toHaveAttribute('data-score', score.toFixed(1));
  await expect(result(page)).toContainText(`${score.toFixed(1)} of 100`);
  if (zone) await expect(result(page)).toHaveAttribute('data-zone', zone);
}

/** The page's HTML answers from the moment on that the app has taken it over. */
export const live = (page: Page) => page.locator('html[data-live]');

/** Opens the page and waits until it answers. */
export async function openPage(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await expect(live(page)).toBeAttached();
  await expect(result(page)).toHaveAttribute('data-score', /^\d+\.\d$/);
}

/** Loads the page again and waits until it answers. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await expect(live(page)).toBeAttached();
}

/** The lines of the groups, by the names of what is in them. */
const LINES: Record<string, readonly string[]> = {
  evidence: ['Job postings', 'Company actions', 'Wages', 'AI tool maturity', 'Expert consensus'],
  barriers: [
    'Regulation and licensing',
    'Physical presence',
    'Unions and agreements',
    'Liability',
    'Culture and trust',
  ],
  protective: ['Physicality', 'Relationship', 'Moral judgement'],
  growth: ['AI demand'],
};
const lineOf = (name: string) => Object.keys(LINES).find((id) => LINES[id]!.includes(name))!;
const isSigned = (name: string) => ['evidence', 'growth'].includes(lineOf(name));

/** A value as its button says it: "+1", "−2", "0"; without a sign where there is no less than 0. */
const valueLabel = (name: string, value: number) =>
  `${value > 0 && isSigned(name) ? '+' : ''}${value}`.replace('-', '−');

/** Opens the line that a judged value is in, and gives its row of buttons. */
export async function openValue(page: Page, name: string): Promise<Locator> {
  const line = page.locator(`details#${lineOf(name)}`);
  if (!(await line.evaluate((details: HTMLDetailsElement) => details.open))) {
    await line.locator('summary').first().click();
  }
  return page.getByRole('radiogroup', { name: `Your value for ${name}`, exact: true });
}

const valueButton = async (page: Page, name: string, value: number) =>
  (await openValue(page, name)).getByRole('radio', { name: valueLabel(name, value), exact: true });

/** Sets a judged value by its button. */
export const setValue = async (page: Page, name: string, value: number) =>
  (await valueButton(page, name, value)).check();

/** A judged value has this value. */
export const expectValue = async (page: Page, name: string, value: number) =>
  expect(await valueButton(page, name, value)).toBeChecked();

/** Moves a judged value with a key. */
export const stepValue = async (page: Page, name: string, key: 'ArrowLeft' | 'ArrowRight') =>
  (await openValue(page, name)).locator('input:checked').press(key);

/** One of the five buttons of a task's AI score. */
export const scoreButton = (page: Page, task: string, score: number) =>
  page
    .getByRole('radiogroup', { name: `AI score of ${task}`, exact: true })
    .getByRole('radio', { name: String(score), exact: true });

/** Opens what is under a task's line. */
export const openTask = (page: Page, task: string) =>
  page.getByText(`Reason and more: ${task}`, { exact: true }).click();

/** Opens what the week needs less often. */
export const openWeekMore = (page: Page) =>
  page.getByText('Add a task, hours, what the scores mean').click();

/** The score that a part of the page shows, once it is another than it was. */
export async function scoreAfter(before: string, part: Locator): Promise<string> {
  await expect(part).not.toHaveAttribute('data-score', before);
  return (await part.getAttribute('data-score'))!;
}

/** Makes a piece of own work with a keyboard, wages one step up, and gives the score of it. */
export async function doOwnWork(page: Page): Promise<string> {
  await stepValue(page, 'Wages', 'ArrowRight');
  return scoreAfter('24.5', result(page));
}

/** Opens every "one click away" of the page, also those inside others. */
export async function openAllDetails(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const closed = document.querySelectorAll<HTMLDetailsElement>(
          'details:not([open]):not(.menu)',
        );
        closed.forEach((details) => (details.open = true));
        return closed.length;
      }),
    )
    .toBe(0);
}

const keepDialog = (page: Page) => page.getByRole('dialog', { name: 'Keep and share' });

/** Opens "Keep and share", unless it is open. */
export async function openKeep(page: Page): Promise<void> {
  if (!(await keepDialog(page).isVisible())) await button(page, 'Keep and share').click();
  await expect(page.getByLabel('Open a profile file')).toBeAttached();
}

export async function closeKeep(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(keepDialog(page)).toBeHidden();
}

/** Makes the link to what is on screen, and reads it from its field. */
export async function copyLink(page: Page): Promise<string> {
  await openKeep(page);
  await button(page, 'Copy link').click();
  const link = await page.getByLabel('Link to this result').inputValue();
  await closeKeep(page);
  return link;
}

/** Saves the profile file and gives its text. */
export async function saveFile(page: Page): Promise<string> {
  await openKeep(page);
  const download = page.waitForEvent('download');
  await button(page, 'Save a profile file').click();
  const text = readFileSync(await (await download).path(), 'utf8');
  await closeKeep(page);
  return text;
}

/** Opens a file through the import control. */
export async function openFile(page: Page, text: string, name = 'a.profile.json'): Promise<void> {
  await openKeep(page);
  await page
    .getByLabel('Open a profile file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  // What became of it stands on the page, and moves what is below.
  await expect(keepDialog(page)).toBeHidden();
  await expect(messages(page).getByRole('paragraph')).not.toHaveCount(0);
}

/** Exactly one message is on screen, and it says this. */
export async function expectOneMessage(page: Page, words: string): Promise<void> {
  await expect(messages(page).getByRole('paragraph')).toHaveText([words]);
}
