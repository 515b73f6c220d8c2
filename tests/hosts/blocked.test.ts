import { expect, test } from 'vitest';
import { loaderSnippet } from '@/embed/snippet';
import { embedsOf } from './browsers';
import { eventually } from './eventually';
import { describeHosts } from './fixture';

const AFTER = '<p id="after">What follows on the page.</p>';

describeHosts('a host that forbids the frame', (hosts) => {
  const site = () => `${hosts.calculator.origin}/`;
  const policy = (frames: string, name = 'content-security-policy') => ({
    [name]: `script-src ${hosts.calculator.origin}; ${frames}`,
  });
  const snippet = () => loaderSnippet(site(), { role: 'plumber' }, 'Open the calculator');
  const early = () => `<script src="${site()}embed.js"></script>${snippet()}`;

  test.each([
    ["frame-src 'self'", snippet],
    ["child-src 'self'", snippet],
    ["default-src 'none'", snippet],
    ["frame-src 'none'", early],
  ])('by “%s” keeps its link, and the room', async (frames, html) => {
    const page = await hosts.open(html() + AFTER, { headers: policy(frames) });
    const inside = () =>
      page.$eval('personal-ai-risk', ({ children }) =>
        Array.from(children, (each) => each.outerHTML),
      );
    const link = `<a href="${site()}">Open the calculator</a>`;
    await eventually('the link alone', async () => (await inside()).join('|') === link);
    await page.evaluate(() => new Promise((later) => setTimeout(later, 500)));
    expect(await inside()).toEqual([link]);
    const room = await page.$eval('personal-ai-risk', (each) => each.clientHeight);
    expect(room).toBeGreaterThan(500);
    // Another place on the page, and another job, do not lose it either.
    await page.evaluate(() => document.body.append(document.querySelector('personal-ai-risk')!));
    await page.$eval('personal-ai-risk', (each) => each.setAttribute('job', 'waiter'));
    await eventually('the link', async () => (await inside()).join().startsWith('<a'));
  });

  test.each([
    ['only reported', () => policy("frame-src 'self'", 'content-security-policy-report-only')],
    ['of other frames', () => policy(`frame-src ${hosts.calculator.origin}`)],
  ])('keeps the frame where the ban is %s', async (_, headers) => {
    const other = '<iframe src="https://other.example/" title="x"></iframe>';
    const page = await hosts.open(snippet() + other, { headers: headers() });
    await embedsOf(page);
    expect(await page.$('personal-ai-risk a')).toBeNull();
  });
});
