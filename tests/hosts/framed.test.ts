import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameSnippet } from '@/embed/snippet';
import { embedsOf, says, textIn } from './browsers';
import { eventually } from './eventually';
import { describeHosts } from './fixture';
import { serveBuild, type Site } from './servers';

const TOLD = 'does not run inside another page';

describeHosts('on a host that sends no headers', (hosts) => {
  let site: Site;
  beforeAll(async () => void (site = await serveBuild('dist', false)));
  afterAll(() => site?.close());

  test.each(['', 'index.html#desk', 'roles/plumber/#p=1.abc', 'embed-builder.html'])(
    '“%s” in a frame is one sentence and a link',
    async (path) => {
      const address = `${site.origin}/${path}`;
      const page = await hosts.open(`<iframe src="${address}" title="x"></iframe>`);
      const frame = await eventually('the sentence', async () => {
        const found = page.frames().find((each) => each.url() === address);
        return found && (await textIn(found)).includes(TOLD) && found;
      });
      const seen = await frame.evaluate(() => ({
        controls: document.querySelectorAll('input, button, select, textarea').length,
        link: document.querySelector('a')!.href,
        kept: Object.keys(localStorage),
      }));
      expect(seen).toEqual({ controls: 0, link: address, kept: [] });
    },
  );

  test('the embed shows its button in a frame, and nobody’s by itself', async () => {
    const choices = { cta: 'Talk to us', ctaUrl: 'https://example.com/talk' };
    const snippet = frameSnippet(`${site.origin}/`, choices, 'x');
    const page = await hosts.open(snippet);
    const [embed] = await embedsOf(page);
    await says(embed!, 'Talk to us');
    const alone = embed!.url();
    await page.goto(alone);
    await page.waitForSelector('.embed-foot');
    expect(await textIn(page.mainFrame())).not.toContain('Talk to us');
  });
});
