// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readOptions } from '@/embed/frame/options';
import { ownAddress } from '@/embed/loader/ownAddress';
import '@/embed/loader/loader'; // bundled, so that it does not know where it came from

const FRAME = 'https://calc.example/app/embed.html';
let said: unknown[][];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void said.push(words));
});

afterEach(() => {
  document.body.replaceChildren();
  document.head.replaceChildren();
});

function embedWith(attributes: Record<string, string>) {
  const element = document.createElement('personal-ai-risk');
  element.innerHTML = '<a href="https://calc.example/app/">Open it</a>';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return { element, frame: element.querySelector('iframe'), link: element.querySelector('a') };
}

const problemsOf = (frame: HTMLIFrameElement) =>
  readOptions(new URL(frame.src).search, { base: FRAME, languages: ['en'] }).problems;

test('bundled with its address, it shows the frame in place of the link', () => {
  const { frame, link } = embedWith({ src: FRAME, role: 'plumber' });
  expect(frame!.src).toBe(`${FRAME}?role=plumber`);
  expect(link).toBeNull();
  expect(said).toEqual([]);
});

test('the job is named by an attribute of its own; `role` is kept for older snippets', () => {
  expect(embedWith({ src: FRAME, job: 'plumber' }).frame!.src).toBe(`${FRAME}?role=plumber`);
  const both = embedWith({ src: FRAME, job: 'plumber', role: 'electrician' });
  expect(both.frame!.src).toBe(`${FRAME}?role=plumber`);
});

test.each<Record<string, string>>([
  {},
  { src: 'https://' },
  { src: '' },
  { src: 'javascript:alert(1)' },
])('with %o it says so in the console and leaves the link', (attributes) => {
  const { element, frame, link } = embedWith({ ...attributes, role: 'plumber' });
  expect(frame).toBeNull();
  expect(link).toHaveTextContent('Open it');
  expect(String(said[0]![0])).toContain('src=');
  element.setAttribute('src', FRAME);
  expect(element.querySelector('iframe')!.src).toBe(`${FRAME}?role=plumber`);
  expect(element.querySelector('a')).toBeNull();
});

test.each(['https://', 'https://[', 'http://a b', 'javascript:alert(1)', 'www.mysite.example/a'])(
  'the button’s address %s is named in the frame, which is there',
  (address) => {
    const { frame, link } = embedWith({ src: FRAME, cta: 'Talk', 'cta-url': address });
    expect(link).toBeNull();
    expect(problemsOf(frame!)).toEqual(['ctaUrl']);
  },
);

test('an address that turns bad later leaves the frame as it is', () => {
  const { element, frame } = embedWith({ src: FRAME });
  element.setAttribute('src', 'https://');
  expect(element.querySelector('iframe')).toBe(frame);
  expect(frame!.src).toBe(FRAME);
});

test('what the parser puts inside after the start does not stay beside the frame', () => {
  const { element, frame } = embedWith({ src: FRAME });
  element.append('Open it', document.createElement('a'));
  window.dispatchEvent(new Event('DOMContentLoaded'));
  expect([...element.childNodes]).toEqual([frame]);
});

function running(src: string): void {
  const script = document.createElement('script');
  script.setAttribute('src', src);
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
}

test.each([
  'https://calc.example/app/embed.js',
  'https://calc.example/app/embed.js?ver=6.1',
  'https://calc.example/app/embed.min.js',
])('the running script %s knows where it came from', (src) => {
  running(src);
  expect(ownAddress()).toBe(src);
});

test('as a module it is found among the page’s scripts', () => {
  document.head.innerHTML =
    '<script type="x" src="https://host.example/embedded-video.js"></script>' +
    '<script type="x" src="https://calc.example/embed.js?v=1"></script>';
  expect(ownAddress()).toBe('https://calc.example/embed.js?v=1');
});

test('imported by another script it is found among what was loaded', () => {
  const entry = { name: 'https://calc.example/embed.js' } as PerformanceEntry;
  performance.getEntriesByType ??= () => [];
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([entry]);
  expect(ownAddress()).toBe(entry.name);
});

test.each(['https://host.example/bundle.js', ''])('in “%s” it does not know', (src) => {
  performance.getEntriesByType ??= () => [];
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
  running(src);
  expect(ownAddress()).toBeUndefined();
});
