import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from './fixture';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const runAxe = async () => {
  const { axe: tool } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
  return (await tool.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join()}`);
};

test('a marketer picks options, sees them, and takes two lines along', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Menu', { exact: true }).click();
  await page.getByRole('link', { name: 'Put this calculator on your own page' }).click();
  await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption('Registered Nurse');
  await page.getByRole('combobox', { name: 'Theme', exact: true }).selectOption('Dark');
  await page.getByLabel(/^Text of your button/).fill('Talk to a coach');
  await expect(page.getByText('ctaUrl: an https address')).toBeVisible();
  await page.getByLabel(/^Address of your button/).fill('https://example.com/talk');
  await expect(page.getByText('ctaUrl: an https address')).toHaveCount(0);
  await page.getByLabel('Three suggestions').uncheck();
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('[data-score="51.4"]')).toBeVisible();
  await expect(preview.getByRole('link', { name: /Talk to a coach/ })).toBeVisible();
  await expect(preview.getByText('Roles you could move to')).toHaveCount(0);
  await page.getByLabel('Phone, 360 px').check();
  await expect(page.locator('iframe')).toHaveCSS('width', '360px');
  const loader = page.getByLabel(/^With our script/);
  await expect(loader).toHaveValue(
    /<personal-ai-risk role="registered-nurse" cta="Talk to a coach"/,
  );
  await expect(loader).toHaveValue(/theme="dark" sections="tasks,result,change"/);
  const link = await page.getByLabel('Link to this preview').inputValue();
  await page.goto(link);
  await expect(page.getByRole('combobox', { name: 'Role', exact: true })).toHaveValue(
    'registered-nurse',
  );
  await expect(page.getByLabel('Three suggestions')).not.toBeChecked();
  await expect(loader).toHaveValue(/cta-url="https:\/\/example.com\/talk"/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the embed and its builder, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto('/embed-builder.html?accent=zz&events=score');
    await expect(page.getByText('accent: a colour')).toBeVisible();
    await page.evaluate(axe);
    expect(await page.evaluate(runAxe)).toEqual([]);
    await page.goto('/embed.html?accent=ffcc00&theme=pink&cta=Talk&ctaUrl=https://example.com/');
    await expect(page.getByRole('alert')).toContainText('theme: one of');
    await page.mouse.wheel(0, 2000);
    await expect(page.locator('.embed-moves').getByText('Senior Software Engineer')).toBeVisible();
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
  await expect(page.getByRole('slider').first()).toBeFocused();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Your result' })).toHaveAttribute(
    'data-zone',
    'YELLOW',
  );
});
