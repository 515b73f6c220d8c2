// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesOf, formOf, usable } from '@/embed/builder/choices';
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
  expect(element.getAttribute('role')).toBe('registered-nurse');
  expect(element.getAttribute('cta-url')).toBe('/talk');
  expect(element.getAttribute('cta')).toBe('A "quoted" <b>');
  expect(element.hasAttribute('origin')).toBe(false); // the loader knows it better
  expect(element.textContent).toBe('Open');
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

test('a link to a preview brings back the form', () => {
  const query =
    '?role=registered-nurse&lock=true&theme=dark&sections=result&events=score&origin=https%3A%2F%2Fx.example';
  expect(queryOf(choicesOf(formOf(query)))).toBe(query);
});

test('what the frame would refuse stays out of snippets, with its other half', () => {
  const base = `${SITE}embed.html`;
  expect(usable({ accent: 'zz', theme: 'dark' }, base)).toEqual({ theme: 'dark' });
  expect(usable({ cta: 'Talk' }, base)).toEqual({});
  expect(usable({ cta: 'Talk', ctaUrl: 'javascript:x' }, base)).toEqual({});
  expect(usable({ events: 'score' }, base)).toEqual({});
});
