import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { loaderSnippet } from '@/embed/snippet';
import { embedsOf, says, textIn } from './browsers';
import { eventually } from './eventually';
import { describeHosts } from './fixture';

/** The embed of a page is there, and as high as its content. */
async function expectOwnHeight(page: Page): Promise<Frame> {
  const [embed] = await embedsOf(page);
  await eventually('its own height', async () => {
    const frame = await page.$eval('iframe', (each) => each.getBoundingClientRect().height);
    const content = await embed!.evaluate(
      () => document.querySelector('.embed')!.getBoundingClientRect().height,
    );
    return Math.abs(frame - content) < 2;
  });
  // Nobody there can be told an event: the frame is not asked for any, and finds nothing wrong.
  await says(embed!, 'Nothing that you do here is saved or sent.');
  expect(await textIn(embed!)).not.toContain('a setting cannot be used');
  return embed!;
}

describeHosts('a page that has no origin', (hosts) => {
  // Everything open, so that its end is out of sight: what is in sight keeps the room it has.
  const snippet = () =>
    loaderSnippet(
      `${hosts.calculator.origin}/`,
      { sections: 'tasks,result,change,moves', events: 'score' },
      'Open it',
    );

  test('in a sandbox shows the embed, as high as its content', async () => {
    const headers = { 'content-security-policy': 'sandbox allow-scripts' };
    const page = await hosts.open(snippet(), { headers });
    const embed = await expectOwnHeight(page);
    expect(await embed.evaluate(() => origin)).toBe('null');
  });

  test('on one’s own disk, where a snippet is tried first, shows it too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'host-'));
    const file = join(folder, 'page.html');
    writeFileSync(file, `<!doctype html><title>Host</title>${snippet()}`);
    const page = await hosts.open('');
    await page.goto(pathToFileURL(file).href);
    await expectOwnHeight(page);
    rmSync(folder, { recursive: true });
  });
});
