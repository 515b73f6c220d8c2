import { addClient, clientNames, openDesk } from './desk';
import { expect, test } from './fixture';

/** The browser's own way to clear a site's data: it closes the database first, and takes its time. */
test('site data cleared by the browser: said, and what the desk knew is written again', async ({
  page,
  context,
  baseURL,
}) => {
  await openDesk(page);
  await addClient(page, 'Sample one');
  await page.getByRole('link', { name: 'Clients', exact: true }).click();
  await addClient(page, 'Sample two');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const browser = await context.newCDPSession(page);
  const origin = baseURL!;
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await expect(page.getByText('The browser’s data of this page was cleared')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sample two' })).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Clients', exact: true }).click();
  await expect(clientNames(page)).toHaveText(['Sample two', 'Sample one']);
});
