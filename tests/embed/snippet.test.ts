// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  choicesOf,
  elementProblemsOf,
  formOf,
  frameProblemsOf,
  problemsOf,
  usable,
} from '@/embed/builder/choices';
import { MEND } from '@/embed/builder/mend';
import { reservedHeight } from '@/embed/reservedHeight';
import { frameSnippet, loaderSnippet, queryOf } from '@/embed/snippet';

const SITE = 'https://calc.example/app/';

function parsed(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.lastElementChild!;
}

test('the loader’s two lines carry every choice as an attribute', () => {
  const choices = {
    role: 'registered-nurse',
    ctaUrl: '/talk',
    cta: 'A "quoted" <b>',
    origin: 'https://x',
  };
  const element = parsed(loaderSnippet(SITE, choices, 'Open'));
  expect(element.localName).toBe('personal-ai-risk');
  expect(element.getAttribute('job')).toBe('registered-nurse');
  expect(element.hasAttribute('role')).toBe(false); // ARIA's
  expect(element.getAttribute('cta-url')).toBe('/talk');
  expect(element.getAttribute('cta')).toBe('A "quoted" <b>');
  expect(element.hasAttribute('origin')).toBe(false); // the loader knows it better
  expect(element.textContent).toBe('Open');
});

test('a page of the host’s own site is a button’s address in the element only', () => {
  const button = (ctaUrl: string) => ({ cta: 'Talk', ctaUrl });
  expect(elementProblemsOf(button('/book'), SITE)).toEqual([]);
  expect(frameProblemsOf(button('/book'), SITE)).toEqual(['ctaUrl']);
  expect(frameProblemsOf(button('https://host.example/book'), SITE)).toEqual([]);
  expect(frameProblemsOf(button('javascript:1'), SITE)).toEqual(['ctaUrl']);
  expect(frameProblemsOf({}, SITE)).toEqual([]);
});

test('the frame’s address brings back every choice', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (cta, accent) => {
      const choices = { role: 'registered-nurse', cta, accent };
      const frame = parsed(frameSnippet(SITE, choices, 'x')) as HTMLIFrameElement;
      const query = new URL(frame.src).searchParams;
      expect(query.get('cta') ?? '').toBe(cta);
      expect(query.get('accent') ?? '').toBe(accent);
    }),
  );
});

test.each([
  '?role=registered-nurse&lock=true&theme=dark&sections=result&events=score&origin=https%3A%2F%2Fx.example',
  '?theme=auto&tone=gentle&sections=tasks%2Cresult%2Cchange%2Cmoves&moves=plumber%2Celectrician&full=last',
  '?sections=%2C', // no part ticked: wrong, and not lost
  '',
])('a link to a preview brings back the form: %s', (query) => {
  expect(queryOf(choicesOf(formOf(query)))).toBe(query);
});

test('a plain frame is as high as what it shows, on a phone and on a desktop', () => {
  const frame = parsed(frameSnippet(SITE, {}, 'x')) as HTMLIFrameElement;
  const [, low, start, perVw, high] = /clamp\((\d+)px,(\d+)px - (\d+)vw,(\d+)px\)/
    .exec(frame.getAttribute('style')!)!
    .map(Number);
  expect([low, high]).toEqual([reservedHeight(800, ''), reservedHeight(390, '')]);
  expect(Number(frame.getAttribute('height'))).toBe(high);
  const at = (width: number) => Math.min(high!, Math.max(low!, start! - (perVw! * width) / 100));
  expect(at(390)).toBe(high);
  expect(at(800)).toBeGreaterThanOrEqual(low!);
  expect(at(1280)).toBe(low);
});

test('a role that is not in the library is named, to begin with and among the moves', () => {
  const base = `${SITE}embed.html`;
  expect(problemsOf({ role: 'registered-nurse', moves: 'plumber,electrician' }, base)).toEqual([]);
  expect(problemsOf({ role: 'no-such-role' }, base)).toEqual(['role']);
  expect(problemsOf({ moves: 'plumber,no-such-role' }, base)).toEqual(['moves']);
});

test('events need the address of the site in a plain frame only', () => {
  const base = `${SITE}embed.html`;
  for (const origin of ['', 'nonsense', 'https://x.example/page']) {
    const choices = { events: 'score', origin };
    expect(problemsOf(choices, base)).toEqual(['origin']);
    expect(elementProblemsOf(choices, base)).toEqual([]);
  }
  expect(elementProblemsOf({ events: 'nonsense', origin: 'x' }, base)).toEqual(['events']);
});

test.each([
  ['ctaUrl', 'www.mysite.example/book', 'https://www.mysite.example/book'],
  ['ctaUrl', ' mysite.example', 'https://mysite.example'],
  ['ctaUrl', 'book/now.html', 'book/now.html'],
  ['ctaUrl', 'javascript:alert(1)', 'javascript:alert(1)'],
  ['origin', 'www.mysite.example', 'https://www.mysite.example'],
  ['origin', 'https://www.mysite.example/page?x#y', 'https://www.mysite.example'],
  ['origin', 'https://[/', 'https://[/'],
  ['origin', 'no site', 'no site'],
] as const)('%s “%s” is put right as “%s”', (name, typed, meant) => {
  expect(MEND[name](typed)).toBe(meant);
});

test('what was put right is usable, and putting it right twice changes nothing', () => {
  fc.assert(
    fc.property(fc.domain(), fc.webPath(), (domain, path) => {
      const url = MEND.ctaUrl(`${domain}${path}`);
      expect(MEND.ctaUrl(url)).toBe(url);
      const origin = MEND.origin(`https://${domain}${path}`);
      expect(origin).toBe(`https://${domain}`);
    }),
  );
});

test('what the frame would refuse stays out of snippets, with its other half', () => {
  const base = `${SITE}embed.html`;
  expect(usable({ accent: 'zz', theme: 'dark' }, base)).toEqual({ theme: 'dark' });
  expect(usable({ cta: 'Talk' }, base)).toEqual({});
  expect(usable({ cta: 'Talk', ctaUrl: 'javascript:x' }, base)).toEqual({});
  expect(usable({ events: 'score' }, base)).toEqual({});
});
