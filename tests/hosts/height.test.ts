import { expect, test } from 'vitest';
import { reservedHeight } from '@/embed/reservedHeight';
import { loaderSnippet } from '@/embed/snippet';
import { sample } from '../browser/proof';
import { embedsOf, says } from './browsers';
import { eventually } from './eventually';
import { describeHosts } from './fixture';
import { resize } from './olderFirefox';

const AFTER = '<p id="after">What follows on the page.</p>';

/** Watches from the first moment: the browser's own layout shifts, and where the text after it is. */
const WATCH = `<script>
  window.shift = 0; window.tops = [];
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  } catch {}
  requestAnimationFrame(function look() {
    const after = document.getElementById('after');
    const top = after && after.getBoundingClientRect().top;
    if (top !== null && top < innerHeight) window.tops.push(Math.round(top));
    requestAnimationFrame(look);
  });
</script>`;

interface Watching {
  shift: number;
  tops: number[];
}

const heights = (page: import('puppeteer-core').Page) =>
  page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().height);

describeHosts('the height of an embed', (hosts) => {
  const snippet = (choices = {}) =>
    loaderSnippet(`${hosts.calculator.origin}/`, choices, 'Open it');

  test.each([
    ['desktop', 900, 800],
    ['phone', 360, 740],
    ['a very high screen', 900, 2600],
  ])('follows the content without a shift: %s', async (_, width, height) => {
    const page = await hosts.open(WATCH + snippet({ role: 'registered-nurse' }) + AFTER, {
      width,
      height,
    });
    const [embed] = await embedsOf(page);
    const content = () =>
      embed!.evaluate(() => document.querySelector('.embed')!.getBoundingClientRect().height);
    await says(embed!, 'Nothing that you do here is saved or sent.');
    if ((await content()) > height) {
      await eventually(
        'the frame as high as its content',
        async () => Math.abs((await heights(page)) - (await content())) < 2,
      );
    } else {
      await eventually(
        'room for its content',
        async () => (await heights(page)) >= (await content()),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
    const { shift, tops } = await page.evaluate(() => {
      const { shift, tops } = window as unknown as Watching;
      return { shift, tops };
    });
    expect(shift).toBe(0);
    expect(new Set(tops).size).toBeLessThanOrEqual(1);
  });

  const EVERYTHING = 'tasks,result,change,moves';

  const WIDTHS: readonly (readonly [width: number, sections: string])[] = [
    [360, EVERYTHING],
    [390, ''],
    [280, EVERYTHING],
    [700, EVERYTHING],
    [900, EVERYTHING],
    [280, ''],
    [336, ''],
    [520, ''],
    [700, ''],
    [900, ''],
  ];
  test.each(sample(WIDTHS, 2))(
    'has enough room reserved at %i pixels for “%s”',
    async (width, sections) => {
      const button = {
        cta: 'Talk to one of our coaches free of charg',
        ctaUrl: 'https://x.example/',
      };
      const events = 'ready,score,zone,cta';
      const page = await hosts.open(snippet({ sections, events, ...button }), { width });
      const [embed] = await embedsOf(page);
      await eventually('the choice of roles', async () => {
        await page.mouse.wheel({ deltaY: 10 });
        return embed!.evaluate(() => document.querySelectorAll('option').length > 100);
      });
      for (const role of ['civil-engineer', 'registered-nurse', 'translator', 'warehouse-worker']) {
        await embed!.select('select', role);
        await eventually(role, async () =>
          embed!.evaluate((id) => document.querySelector('select')!.value === id, role),
        );
        const { content, inner } = await embed!.evaluate(() => ({
          content: document.querySelector('.embed')!.getBoundingClientRect().height,
          inner: innerWidth, // less than the page's by its margins, and by a bar for scrolling
        }));
        expect(content).toBeLessThanOrEqual(reservedHeight(inner, sections));
      }
    },
  );

  test('grows with what a visitor opens, and shrinks with what they close', async () => {
    const page = await hosts.open(snippet({ sections: EVERYTHING }) + AFTER);
    const [embed] = await embedsOf(page);
    await eventually('its own height', async () => (await heights(page)) < 1400);
    await embed!.evaluate(() => document.querySelector('.embed-moves')!.scrollIntoView());
    await says(embed!, 'Senior Software Engineer');
    const content = () =>
      embed!.evaluate(() => document.querySelector('.embed')!.getBoundingClientRect().height);
    await eventually(
      'room for the suggestions',
      async () => (await heights(page)) >= (await content()) - 2,
    );
    const before = await heights(page);
    const toggle = async (words: string) => {
      const button = await embed!.waitForSelector(`::-p-text(${words})`);
      await button!.click();
    };
    await toggle('Show all 8 tasks');
    await eventually('growth', async () => (await heights(page)) > before + 80);
    await toggle('Show the largest tasks only');
    await eventually(
      'the height from before',
      async () => Math.abs((await heights(page)) - before) < 2,
    );
  });

  test('is 900 pixels at most in the short form on a phone, with a button and all events', async () => {
    const choices = {
      cta: 'Talk to one of our coaches free of charg',
      ctaUrl: 'https://x.example/',
      events: 'ready,score,zone,cta',
    };
    const html = `<html><head><meta charset="utf-8"><title>Host</title></head>
      <body style="margin:0">${snippet(choices)}</body></html>`;
    const page = await hosts.open(html, { width: 390 });
    const [embed] = await embedsOf(page);
    const bar = 390 - (await embed!.evaluate(() => innerWidth)); // for scrolling; phones have none
    await resize(page, 390 + bar, 800);
    await eventually('the choice of roles', async () => {
      await page.mouse.wheel({ deltaY: 10 });
      return embed!.evaluate(() => document.querySelectorAll('option').length > 100);
    });
    for (const role of ['leisure-course-tutor', 'translator', 'web-developer', 'actor']) {
      await embed!.select('select', role);
      await eventually(role, async () =>
        embed!.evaluate((id) => document.querySelector('select')!.value === id, role),
      );
      const { height, width } = await embed!.evaluate(() => {
        const { height } = document.querySelector('.embed')!.getBoundingClientRect();
        return { height, width: innerWidth };
      });
      expect(width).toBe(390);
      expect(height).toBeLessThanOrEqual(900);
    }
  });

  test('grows by “Make it yours”, and is what it was once that is closed', async () => {
    const page = await hosts.open(snippet() + AFTER);
    const [embed] = await embedsOf(page);
    const content = () =>
      embed!.evaluate(() => document.querySelector('.embed')!.getBoundingClientRect().height);
    await says(embed!, 'Nothing that you do here is saved or sent.');
    const before = await content();
    const summary = await embed!.waitForSelector('.embed-yours > summary');
    await summary!.click();
    await eventually('growth', async () => (await heights(page)) > before + 300);
    await says(embed!, 'Your week');
    await summary!.click();
    await eventually(
      'the height from before',
      async () => Math.abs((await heights(page)) - before) < 2,
    );
  });

  test('lives on after a visit to another page and back', async () => {
    hosts.host.pages.set('/other', { html: '<title>Other</title><p>Another page.</p>' });
    const count = '<script>heard = 0; addEventListener("score", () => (heard += 1));</script>';
    const page = await hosts.open(
      count + snippet({ events: 'score', sections: 'tasks,result' }) + AFTER,
    );
    const [embed] = await embedsOf(page);
    const slider = await embed!.$('input[type=range]');
    const box = (await slider!.boundingBox())!;
    const titleIs = (title: string) =>
      eventually(title, async () => (await page.title()) === title);
    await page.evaluate(() => void (location.href = '/other')).catch(() => undefined);
    await titleIs('Other');
    await page.evaluate(() => history.back()).catch(() => undefined);
    await titleIs('Host');
    // By the mouse: the driver does not find frames again that come back from the cache.
    const frame = () => page.evaluate(() => document.querySelector('iframe')!.clientHeight);
    await eventually('a frame', async () => (await frame()) > 500);
    await eventually('a score told by the frame', async () => {
      await page.mouse.click(box.x + box.width * 0.7, box.y + box.height / 2);
      await new Promise((resolve) => setTimeout(resolve, 600));
      return (await page.evaluate('heard')) as number;
    });
  });
});
