import * as at from './calculator';
import { clientNames, expectSaved, heading, openDesk } from './desk';
import { expect, test } from './fixture';

test.use({ viewport: { width: 390, height: 844 } });

test('a client whose job is not in the library is added by keyboard, and stays', async ({
  page,
}) => {
  await openDesk(page);
  await at.button(page, 'New client').press('Enter');
  await page.getByLabel('Name', { exact: true }).fill('Sample client');
  await page.getByRole('combobox', { name: 'Job title' }).fill('Lighthouse nurse');
  await page.locator('summary', { hasText: 'My role is not here' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'What is the role called?' })).toHaveValue(
    'Lighthouse nurse',
  );
  for (const task of [1, 2, 3, 4, 5]) {
    await page
      .getByRole('textbox', { name: `Task ${task}`, exact: true })
      .fill(`Sample care ${task}`);
  }
  // Enter in the description hands over the role; it does not add a client without looking.
  await page.getByRole('textbox', { name: 'Task 5', exact: true }).press('Enter');
  await expect(at.button(page, 'Choose another role')).toBeFocused();
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await expect(heading(page, 'Sample client')).toBeFocused();
  await expect(page.getByText('Lighthouse nurse')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Lighthouse nurse')).toBeVisible();
  await at.button(page, 'Start a session').click();
  await expect(heading(page, 'Sample care 1')).toBeFocused();
  await at.slider(page, 'AI score of Sample care 1, Coach').press('ArrowLeft');
  await expectSaved(page);
  await page.getByRole('link', { name: 'Leave session mode' }).click();
  await page.getByRole('link', { name: 'Back to the desk' }).click();
  await expect(clientNames(page)).toHaveText(['Sample client']);
});
