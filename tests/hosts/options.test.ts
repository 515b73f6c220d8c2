import { expect, test } from 'vitest';
import { frameSnippet } from '@/embed/snippet';
import { embedsOf, textIn } from './browsers';
import { eventually } from './eventually';
import { describeHosts } from './fixture';

const PROBLEM = 'a setting cannot be used';

describeHosts('the options of an embed', (hosts) => {
  const open = async (choices: Record<string, string>) => {
    const snippet = frameSnippet(`${hosts.calculator.origin}/`, choices, 'x');
    const page = await hosts.open(snippet, { height: 1600 });
    // Without the result there is no score to wait for.
    return eventually('the embed', async () => {
      const frame = page.frames().find((each) => each.url().includes('/embed.html'));
      return (await frame?.$('.embed-foot')) ? frame : null;
    });
  };

  test('a fixed role, a dark theme, an accent, two parts and a button', async () => {
    const frame = await open({
      role: 'registered-nurse',
      lock: 'true',
      theme: 'dark',
      accent: '#334455',
      sections: 'result,change',
      cta: 'Talk to us',
      ctaUrl: 'https://example.com/talk',
      lang: 'en',
    });
    const seen = await frame.evaluate(() => ({
      select: document.querySelector('select') !== null,
      sliders: document.querySelectorAll('input[type=range]').length,
      theme: document.documentElement.dataset['theme'],
      lang: document.documentElement.lang,
      link: document.querySelector<HTMLAnchorElement>('.button.primary')!.href,
      // Dark slate on a dark page is lightened until it can be read.
      accent: getComputedStyle(document.querySelector('.full-version')!).color,
    }));
    expect(seen).toMatchObject({
      select: false,
      sliders: 0,
      theme: 'dark',
      lang: 'en',
      link: 'https://example.com/talk',
    });
    const [red] = seen.accent.match(/\d+/g)!.map(Number) as [number];
    expect(red).toBeGreaterThan(0x33);
    const text = await textIn(frame);
    expect(text).toContain('Registered Nurse');
    expect(text).toContain('The smallest change');
    expect(text).not.toContain('Roles you could move to');
    expect(text).not.toContain(PROBLEM);
  });

  test.each([
    ['role', { role: 'no-such-role' }],
    ['role', { role: '../index' }],
    ['lock', { lock: 'maybe' }],
    ['theme', { theme: 'pink' }],
    ['tone', { tone: 'loud' }],
    ['full', { full: 'never' }],
    ['moves', { moves: 'a,b,c,d,e,f' }],
    ['accent', { accent: 'red' }],
    ['sections', { sections: 'tasks,everything' }],
    ['cta', { cta: 'x'.repeat(41), ctaUrl: 'https://example.com' }],
    ['ctaUrl', { cta: 'Talk', ctaUrl: 'javascript:alert(1)' }],
    ['ctaUrl', { cta: 'Talk', ctaUrl: 'http://example.com' }],
    ['ctaUrl', { cta: 'Talk', ctaUrl: 'www.mysite.example/book' }],
    ['ctaUrl', { cta: 'Talk' }],
    ['lang', { lang: 'xx' }],
    ['origin', { origin: 'example.com', events: 'score' }],
    ['origin', { events: 'score' }],
    ['events', { origin: 'https://example.com', events: 'everything' }],
  ] as [string, Record<string, string>][])('says that %s is wrong: %o', async (name, choices) => {
    const text = await textIn(await open(choices));
    expect(text).toContain(PROBLEM);
    expect(text).toContain(`${name}: `);
    expect(text).toContain('24.5'); // and goes on with what it has
  });

  test('a relative button address starts from the calculator', async () => {
    const frame = await open({ cta: 'Talk', ctaUrl: 'talk.html' });
    const href = await frame.$eval('.button.primary', (link) => (link as HTMLAnchorElement).href);
    expect(href).toBe(`${hosts.calculator.origin}/talk.html`);
  });

  test('comes without any problem by default', async () => {
    const page = await hosts.open(frameSnippet(`${hosts.calculator.origin}/`, {}, 'x'));
    const [frame] = await embedsOf(page);
    expect(await textIn(frame!)).not.toContain(PROBLEM);
  });
});
