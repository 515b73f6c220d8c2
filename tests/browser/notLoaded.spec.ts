import { expect, test } from './fixture';

for (const [address, script, says] of [
  ['/embed.html', /assets\/embed-[^/]*\.js/, 'The calculator could not be loaded here.'],
  ['/embed-builder.html', /assets\/embed-builder-[^/]*\.js/, 'This page could not be loaded.'],
] as const) {
  test(`${address} says so where its code does not come`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL: baseURL!, serviceWorkers: 'block' });
    await page.route(script, (route) => route.abort());
    await page.goto(address);
    await expect(page.getByText(says)).toBeVisible();
    await page.unroute(script);
    await page.reload();
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.getByText(says)).toHaveCount(0);
    await page.close();
  });
}
