import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './fixture';
import { sample } from './proof';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const runAxe = async () => {
  const { axe: tool } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
  return (await tool.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join()}`);
};

const BEGINS_WITH = { name: 'Role to begin with' };
const allRoles = (page: Page) => page.getByRole('combobox', { name: 'All roles, A to Z' });
const element = (page: Page) => page.getByLabel(/^With our script/);
const plainFrame = (page: Page) => page.getByLabel(/^Plain frame/);
const preview = (page: Page) => page.frameLocator('iframe');

test('a marketer picks options, sees them, and takes two lines along', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Menu', { exact: true }).click();
  await page.getByRole('link', { name: 'Put this calculator on your own page' }).click();
  const first = page.getByRole('group', BEGINS_WITH);
  await first.getByRole('combobox', { name: 'Job title' }).fill('ward nurse');
  await first.getByRole('listbox').getByRole('option').first().click();
  await expect(first.getByText('It begins with: Registered Nurse')).toBeVisible();
  await page.getByRole('combobox', { name: 'Theme', exact: true }).selectOption('Dark');
  await page.getByLabel('Text of your button').fill('Talk to a coach');
  await page.getByLabel('Address of your button').fill('https://example.com/talk');
  await page.getByLabel('Parts that I choose').check();
  await page.getByLabel('Roles to move to').uncheck();
  await expect(preview(page).locator('[data-score="51.4"]')).toBeVisible();
  await expect(preview(page).getByRole('link', { name: /Talk to a coach/ })).toBeVisible();
  await expect(preview(page).getByText('Roles you could move to')).toHaveCount(0);
  await page.getByLabel('Phone, 360 px').check();
  await expect(page.locator('iframe')).toHaveCSS('width', '360px');
  await expect(element(page)).toHaveValue(
    /<personal-ai-risk job="registered-nurse" cta="Talk to a coach"/,
  );
  await expect(element(page)).toHaveValue(/theme="dark" sections="tasks,result,change"/);
  const link = await page.getByLabel('Link to this preview').inputValue();
  await page.goto(link);
  await expect(allRoles(page)).toHaveValue('registered-nurse');
  await expect(page.getByLabel('Roles to move to')).not.toBeChecked();
  await expect(element(page)).toHaveValue(/cta-url="https:\/\/example.com\/talk"/);
});

test('it begins short and light, and says nothing of what is usual @proof', async ({ page }) => {
  await page.goto('/embed-builder.html');
  await expect(preview(page).getByText('A step you can take')).toBeVisible();
  await expect(preview(page).getByRole('slider')).toHaveCount(0);
  await expect(preview(page).locator('html')).toHaveCSS('color-scheme', 'light');
  await expect(element(page)).toHaveValue(/<personal-ai-risk style=/);
  await preview(page).getByText('Make it yours').click();
  await expect(preview(page).getByRole('slider').first()).toBeVisible();
});

test('events need the site’s address in a plain frame only, which is not copied without', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embed-builder.html');
  await page.getByLabel('a changed score').check();
  await expect(element(page)).toHaveValue(/events="score"/);
  await expect(element(page)).not.toHaveValue(/origin/);
  await expect(page.getByText('To tell your page, the plain frame needs')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the frame' })).toBeDisabled();
  await expect(preview(page).getByText(/is told: your score/)).toBeVisible();
  const site = page.getByLabel(/^Address of your site/);
  await site.fill('www.mysite.example/page');
  await expect(page.getByRole('button', { name: 'Copy the frame' })).toBeDisabled();
  await site.blur();
  await expect(site).toHaveValue('https://www.mysite.example');
  await expect(page.getByText('We kept what counts of it')).toBeVisible();
  await page.getByRole('button', { name: 'Copy the frame' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await plainFrame(page).inputValue());
  expect(copied).toContain('events=score&amp;origin=https%3A%2F%2Fwww.mysite.example');
});

test('a text that is too long is refused and kept, not cut @proof', async ({ page }) => {
  await page.goto('/embed-builder.html?ctaUrl=https://example.com/');
  const text = page.getByLabel('Text of your button');
  const long = 'Talk to one of our coaches, free of charge';
  await text.fill(long);
  await expect(text).toHaveValue(long);
  await expect(page.getByText('This is 2 characters too long.')).toBeVisible();
  await expect(page.getByText('42 of 40 characters')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the two lines' })).toBeDisabled();
  await text.fill('Talk to one of our coaches, free');
  await expect(page.getByRole('button', { name: 'Copy the two lines' })).toBeEnabled();
});

test('an address without https:// is put right, and said so @proof', async ({ page }) => {
  await page.goto('/embed-builder.html?cta=Book');
  const address = page.getByLabel('Address of your button');
  await address.fill('www.mysite.example/book');
  await expect(page.getByText(/^Your button needs an address that begins/).first()).toBeVisible();
  await address.blur();
  await expect(address).toHaveValue('https://www.mysite.example/book');
  await expect(page.getByText('We put https:// in front of it.')).toBeVisible();
  await expect(element(page)).toHaveValue(/cta-url="https:\/\/www.mysite.example\/book"/);
});

test('a colour is shown as it is used in both themes, with the reason @proof', async ({ page }) => {
  await page.goto('/embed-builder.html?cta=Book&ctaUrl=https://example.com/');
  await page.getByLabel('Pick your colour').fill('#ffcc00');
  await expect(page.getByLabel(/^Your colour/)).toHaveValue('ffcc00');
  await expect(page.getByText('You chose #ffcc00.')).toBeVisible();
  await expect(page.getByText(/yours has a contrast of 1.4 to 1 there/)).toHaveCount(1);
  await expect(page.getByText(/Used as it is\. The button keeps your colour/)).toHaveCount(1);
  const button = preview(page).getByRole('link', { name: /Book/ });
  await expect(button).toHaveCSS('background-color', 'rgb(255, 204, 0)');
  await expect(button).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('recipes stand ready, and the help is a page that can be read @proof', async ({ page }) => {
  await page.goto('/embed-builder.html');
  await page.getByText('Events into Google Analytics 4').click();
  await expect(page.getByLabel('Lines for: Events into Google Analytics 4')).toHaveValue(/gtag\(/);
  const help = page.getByRole('link', { name: 'All options, events, policies and hosting' });
  const answer = await page.request.get((await help.getAttribute('href'))!);
  expect(answer.headers()['content-type']).toContain('text/plain');
  expect(await answer.text()).toContain('# Embedding the calculator in your page');
});

for (const width of sample([320, 1280, 390, 700, 768], 2)) {
  test(`the preview fits a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/embed-builder.html');
    await preview(page).locator('[data-score]').waitFor();
    for (const which of ['Desktop, 900 px', 'Phone, 360 px']) {
      await page.getByLabel(which).check();
      await preview(page).locator('[data-score]').waitFor();
      const { left, right } = await page.locator('iframe').evaluate((frame) => {
        const { left, right } = frame.getBoundingClientRect();
        return { left, right };
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

for (const colorScheme of sample(['light', 'dark'] as const, 1)) {
  test(`axe finds nothing in the embed, its builder and its examples, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto('/embed-builder.html?accent=zz&events=score&cta=Talk');
    await expect(page.getByText('Write a colour as six digits').first()).toBeVisible();
    await page.evaluate(axe);
    expect(await page.evaluate(runAxe)).toEqual([]);
    await page.goto('/embed-builder.html?accent=ffcc00&moves=plumber');
    await expect(page.getByText('You chose #ffcc00.')).toBeVisible();
    await page.evaluate(axe);
    expect(await page.evaluate(runAxe)).toEqual([]);
    await page.goto('/embed.html?accent=ffcc00&theme=pink&cta=Talk&ctaUrl=https://example.com/');
    await expect(page.getByRole('alert')).toContainText('theme: one of');
    await page.getByText('Make it yours').click();
    await page.locator('.embed-moves').scrollIntoViewIfNeeded();
    await expect(page.locator('.embed-moves').getByText('Senior Software Engineer')).toBeVisible();
    await page.evaluate(axe);
    expect(await page.evaluate(runAxe)).toEqual([]);
    await page.goto('/embed.html?tone=gentle&theme=auto&full=last');
    await page.getByText('Make it yours').waitFor();
    await page.evaluate(axe);
    expect(await page.evaluate(runAxe)).toEqual([]);
    await page.goto('/embed-examples.html');
    await expect(page.locator('#heard')).toContainText('ready');
    await page.evaluate(axe);
    expect(await page.evaluate(runAxe)).toEqual([]);
  });
}

test('the whole embed goes by keyboard alone', async ({ page }) => {
  await page.goto('/embed.html');
  await page.getByRole('combobox', { name: 'Your role' }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Your role' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.embed-yours > summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('slider').first()).toBeFocused();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Your result' })).toHaveAttribute(
    'data-zone',
    'YELLOW',
  );
});
