import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { frameSnippet, loaderSnippet } from '@/embed/snippet';
import { embedsOf, moveTime, openYours, says, scoreIn } from './browsers';
import { eventually } from './eventually';
import { describeHosts } from './fixture';

const API_DESIGN = 'API design & architecture decisions';

/** Storage that throws, as browsers do when they block it for frames of other sites. */
const blockStorage = async (page: Page) => {
  await page.evaluateOnNewDocument(() => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: blocked, configurable: true });
    }
    Object.defineProperty(document, 'cookie', { get: blocked, set: blocked });
  });
};

describeHosts('an embed in hostile and poor hosts', (hosts) => {
  const site = () => `${hosts.calculator.origin}/`;

  test('works in a sandbox that allows scripts only, and says what is not allowed', async () => {
    const bare = frameSnippet(site(), { role: 'registered-nurse' }, 'x').replace(
      /sandbox="[^"]*"/,
      'sandbox="allow-scripts"',
    );
    const page = await hosts.open(bare, { height: 2000 });
    const [embed] = await embedsOf(page);
    expect(await scoreIn(embed!)).toBe('51.4');
    await moveTime(embed!, 'Charting vital signs, observations and shift notes', 'ArrowRight', 10);
    await eventually('another score', async () => (await scoreIn(embed!)) !== '51.4');
    await embed!.select('select', 'backend-api-developer').catch(() => undefined);
    await eventually('all roles to choose from', async () =>
      embed!.evaluate(() => document.querySelectorAll('option').length > 100),
    );
    await embed!.select('select', 'backend-api-developer');
    await eventually('the chosen role', async () => (await scoreIn(embed!)) === '24.5');
    await openYours(embed!);
    await embed!.waitForSelector('.embed-moves');
    await embed!.$eval('.embed-moves', (each) => each.scrollIntoView()); // the library comes when near
    await says(embed!, 'Senior Software Engineer');
    await embed!.evaluate(() => document.querySelector<HTMLElement>('.full-version')!.click());
    await says(embed!, 'does not let links open');
    const address = await embed!.$eval('.embed-foot input', (input) => input.value);
    expect(address.startsWith(`${site()}#p=1.`)).toBe(true);
    await says(embed!, 'Nothing that you do here is saved or sent.');
  });

  test('a policy for our origin only lets the loader work', async () => {
    const { origin } = hosts.calculator;
    // Everything open, so that its end is out of sight: what is in sight keeps the room it has.
    const sections = 'tasks,result,change,moves';
    const page = await hosts.open(loaderSnippet(site(), { sections }, 'Open it'), {
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}`,
      },
    });
    const [embed] = await embedsOf(page);
    expect(await scoreIn(embed!)).toBe('24.5');
    await eventually('its own height', async () => {
      const frame = await page.$eval('iframe', (each) => each.clientHeight);
      const content = await embed!.evaluate(
        () => document.querySelector('.embed')!.getBoundingClientRect().height,
      );
      return Math.abs(frame - content) < 2;
    });
  });

  test('storage that throws is never touched', async () => {
    const page = await hosts.open(loaderSnippet(site(), {}, 'Open it'), { before: blockStorage });
    const [embed] = await embedsOf(page);
    await moveTime(embed!, API_DESIGN, 'ArrowRight', 3);
    await eventually('another score', async () => (await scoreIn(embed!)) !== '24.5');
  });

  test.each([['ltr'], ['rtl']])('fits 280 pixels (%s)', async (direction) => {
    const html = `<html dir="${direction}"><head><meta charset="utf-8"><title>Host</title></head>
      <body style="margin:0">${loaderSnippet(site(), { cta: 'Talk to us', ctaUrl: '/talk' }, 'x')}</body></html>`;
    const page = await hosts.open(html, { width: 280 });
    const [embed] = await embedsOf(page);
    const { wide, inner } = await embed!.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      inner: window.innerWidth,
    }));
    expect(wide).toBeLessThanOrEqual(inner);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      280,
    );
  });

  test('without JavaScript a sentence and a link stand there', async () => {
    const off = (page: Page) => page.setJavaScriptEnabled(false);
    if (hosts.name === 'firefox') return; // its driver cannot switch scripts off
    const page = await hosts.open(loaderSnippet(site(), {}, 'Open the calculator'), {
      before: off,
    });
    const link = await page.$('personal-ai-risk a');
    expect(await link!.evaluate((each) => (each as HTMLAnchorElement).href)).toBe(site());
    await page.goto(`${site()}embed.html`); // as a plain frame shows it
    expect(await page.$eval('noscript', (each) => each.innerText)).toContain('needs JavaScript');
    expect(await page.$eval('noscript a', (each) => (each as HTMLAnchorElement).href)).toBe(site());
  });

  test('prints the values without its controls', async () => {
    if (hosts.name === 'firefox') return; // its driver cannot pretend to print
    const page = await hosts.open(loaderSnippet(site(), { sections: 'tasks,result' }, 'x'));
    const [embed] = await embedsOf(page);
    const visible = () =>
      embed!.evaluate(
        () => getComputedStyle(document.querySelector('input[type=range]')!).display !== 'none',
      );
    expect(await visible()).toBe(true);
    const printed = await hosts.browser.newPage();
    await printed.goto(`${site()}embed.html?sections=tasks,result`);
    await printed.emulateMediaType('print');
    await printed.waitForSelector('[data-score]');
    const display = await printed.$eval(
      'input[type=range]',
      (each) => getComputedStyle(each).display,
    );
    await printed.close();
    expect(display).toBe('none');
  });

  test('the full version opens with the same values', async () => {
    const page = await hosts.open(loaderSnippet(site(), {}, 'Open it'), { height: 1500 });
    const [embed] = await embedsOf(page);
    await moveTime(embed!, API_DESIGN, 'ArrowRight', 10);
    await eventually('another score', async () => (await scoreIn(embed!)) !== '24.5');
    const score = await scoreIn(embed!);
    const link = await embed!.waitForSelector('.full-version');
    await link!.click();
    const full = await eventually('a new tab', async () => {
      const pages = await hosts.browser.pages();
      return pages.find((each) => each.url() === site() || each.url().startsWith(`${site()}#`));
    });
    await eventually('the same score', async () => {
      const shown = await full.$eval('[data-score]', (each) => each.getAttribute('data-score'));
      return shown === score;
    });
    expect(await full.evaluate(() => window.opener)).toBeNull();
    await full.close();
  });

  test('the calculator itself cannot be framed, the embed can', async () => {
    const frames = ['', 'index.html', 'embed-builder.html', 'embed-examples.html']
      .map((path) => `<iframe src="${site()}${path}" title="x"></iframe>`)
      .join('');
    const page = await hosts.open(frameSnippet(site(), {}, 'x') + frames);
    await embedsOf(page);
    const texts = await Promise.all(
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame() && !frame.url().includes('/embed.html'))
        .map((frame) => frame.evaluate(() => document.querySelector('#root')).catch(() => null)),
    );
    expect(texts.every((root) => root === null)).toBe(true);
  });
});
