import { test as plain } from '@playwright/test';
import { expect, test, watch } from './fixture';
import { openPage } from './calculator';
import { sample } from './proof';

// The proof that the fixture can fail: each forbidden thing done on purpose is noticed.
const FORBIDDEN: [string, RegExp, () => unknown][] = [
  ['a console error', /^console error: on purpose/, () => console.error('on purpose')],
  [
    'a page error',
    /^page error: on purpose/,
    () =>
      setTimeout(() => {
        throw new Error('on purpose');
      }),
  ],
  [
    'an inline script',
    /^CSP violation: script-src/,
    () =>
      document.body.append(Object.assign(document.createElement('script'), { textContent: '1' })),
  ],
  [
    'a request to another origin',
    /^(request to another origin|CSP violation): /,
    () => fetch('http://elsewhere.invalid/').catch(() => undefined),
  ],
  [
    'a page elsewhere',
    /^request to another origin: /,
    () => void window.open('http://elsewhere.invalid/'),
  ],
];

for (const [what, noticed, act] of sample(FORBIDDEN, 3)) {
  plain(`${what} is noticed`, async ({ context, page, baseURL }) => {
    const problems: string[] = [];
    await watch(context, baseURL!, problems);
    await openPage(page);
    expect(problems).toEqual([]);
    await page.evaluate(act);
    await expect.poll(() => problems).toContainEqual(expect.stringMatching(noticed));
  });
}

test('the page is served with the policy of the design', async ({ page }) => {
  await openPage(page);
  const policy = await page.evaluate(
    () => document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content,
  );
  expect(policy).toMatch(/^default-src 'self';/);
  expect(policy).not.toContain('unsafe');
});
