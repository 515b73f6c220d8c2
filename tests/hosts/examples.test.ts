import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { moveTime, openYours, says, scoreIn } from './browsers';
import { eventually } from './eventually';
import { describeHosts } from './fixture';
import { resize } from './olderFirefox';

/** `embed-examples.html` of the build: five sample hosts, each with the embed in its own way. */
describeHosts('the page of examples', (hosts) => {
  const open = async (width: number): Promise<Page> => {
    const page = await hosts.browser.newPage();
    await resize(page, width, 900);
    await page.goto(`${hosts.calculator.origin}/embed-examples.html`);
    return page;
  };
  const embedIn = async (page: Page, host: string): Promise<Frame> =>
    eventually(`the embed of ${host}`, async () => {
      const element = await page.$(`#${host} iframe`);
      await element?.scrollIntoView(); // it loads as it comes near the screen
      const frame = await element?.contentFrame();
      return frame && (await scoreIn(frame)) !== null ? frame : null;
    });
  const headings = (frame: Frame) =>
    frame.$$eval('h2', (found) => found.map(({ textContent }) => textContent));

  test('as it comes: short, light, the button under the score, and events without an origin', async () => {
    const page = await open(1280);
    const frame = await embedIn(page, 'careers');
    expect(await scoreIn(frame)).toBe('24.5');
    expect(await headings(frame)).toEqual(['A step you can take']);
    const seen = await frame.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      sliders: document.querySelectorAll('input[type=range]').length,
      buttonIn: document.querySelector('.button.primary')!.closest('section')!.ariaLabel,
      problems: document.querySelectorAll('[role=alert]').length,
    }));
    expect(seen).toEqual({ scheme: 'light', sliders: 0, buttonIn: 'Your result', problems: 0 });
    await moveTime(frame, 'API design & architecture decisions', 'ArrowRight', 10);
    await eventually('what the page heard', async () =>
      /zone backend-api-developer [\d.]+ YELLOW/.test(
        await page.$eval('#heard', ({ textContent }) => textContent ?? ''),
      ),
    );
    await page.close();
  });

  test('a locked role, dark, in a yellow that stays yellow on the button', async () => {
    const page = await open(1280);
    const frame = await embedIn(page, 'union');
    expect(await frame.$('select')).toBeNull();
    const seen = await frame.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(
        document.querySelector('.button.primary')!,
      );
      return { backgroundColor, color, theme: document.documentElement.dataset['theme'] };
    });
    expect(seen).toEqual({
      backgroundColor: 'rgb(255, 200, 0)',
      color: 'rgb(0, 0, 0)',
      theme: 'dark',
    });
    await page.close();
  });

  test('gentle: the step first, no zone colour, and only moves that the method allows', async () => {
    const page = await open(1280);
    const frame = await embedIn(page, 'outplacement');
    const seen = await frame.evaluate(() => {
      const ink = getComputedStyle(document.querySelector('.embed')!).color;
      const step = document.querySelector('#step-title')!;
      const score = document.querySelector('.score-number')!;
      const last = document.querySelector('.embed-foot')!.lastElementChild!;
      return {
        stepFirst: Boolean(step.compareDocumentPosition(score) & Node.DOCUMENT_POSITION_FOLLOWING),
        inInk: getComputedStyle(document.querySelector('.badge')!).color === ink,
        greys: [...document.querySelectorAll('.band')].every((band) => {
          const [red, green, blue] = getComputedStyle(band).fill.match(/\d+/g)!.map(Number);
          return Math.max(red!, green!, blue!) - Math.min(red!, green!, blue!) < 30;
        }),
        last: last.querySelector('a')!.className,
      };
    });
    expect(seen).toEqual({ stepFirst: true, inInk: true, greys: true, last: 'full-version last' });
    await says(frame, 'It explains the method and its sources.');
    await openYours(frame);
    await frame.waitForSelector('.embed-moves');
    await frame.$eval('.embed-moves', (each) => each.scrollIntoView()); // the library comes when near
    await says(frame, 'Named by the site');
    const moves = await frame.$$eval('.embed-moves li', (items) =>
      items.map((item) => item.querySelector('strong')!.textContent),
    );
    expect(moves.slice(0, 2).sort()).toEqual(['Benefits Officer', 'Office Supervisor']);
    expect(moves).toHaveLength(3);
    expect(moves).not.toContain('Registered Nurse');
    await page.close();
  });

  test('named parts stand open, and nothing else', async () => {
    const page = await open(1280);
    const frame = await embedIn(page, 'college');
    expect((await headings(frame)).sort()).toEqual(['The smallest change', 'Your week']);
    expect(await frame.$('.embed-yours')).toBeNull();
    await page.close();
  });

  test('the plain frame in a bare sandbox', async () => {
    const page = await open(1280);
    const frame = await embedIn(page, 'blog');
    expect(await headings(frame)).toEqual(['What keeps it Green']);
    await page.close();
  });

  test.each([320, 390, 768, 1280])('fits a window of %i pixels, every embed too', async (width) => {
    const page = await open(width);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    for (const host of ['careers', 'union', 'outplacement', 'college', 'blog']) {
      const frame = await embedIn(page, host);
      const over = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([host, over]).toEqual([host, 0]);
    }
    await page.close();
  });
});
