// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readOptions } from '@/embed/frame/options';
import { ownAddress } from '@/embed/loader/ownAddress';
import '@/embed/loader/loader'; // bundled, so that it does not know where it came from

const FRAME = 'https://calc.example/app/embed.html';
/** An address as engines name it in the stack of an error. */
const LOADED = 'https://calc.example/app/embed.js?ver=6.1';
const frameBeside = (address: string | undefined) => new URL('embed.html', address).href;
let said: unknown[][];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void said.push(words));
});

afterEach(() => {
  vi.restoreAllMocks();
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

test('what a script puts inside after the start does not stay beside the frame', () => {
  const { element, frame } = embedWith({ src: FRAME });
  element.append(document.createElement('a'));
  window.dispatchEvent(new MessageEvent('message'));
  expect([...element.childNodes]).toEqual([frame]);
});

test('where the page has replaced what is inside, another job brings the frame back', () => {
  const { element } = embedWith({ src: FRAME, job: 'plumber' });
  element.innerHTML = '<a href="https://calc.example/app/">Another link</a>';
  element.setAttribute('job', 'waiter');
  const inside = [...element.childNodes] as HTMLIFrameElement[];
  expect(inside.map(({ src }) => src)).toEqual([`${FRAME}?role=waiter`]);
  element.remove();
  expect(element.textContent).toBe('Another link');
});

test('a frame without an origin, as in a sandbox, is believed its height and nothing else', () => {
  const { element, frame } = embedWith({ src: FRAME });
  const heard: string[] = [];
  element.addEventListener('ready', () => heard.push('ready'));
  const detail = { role: 'plumber', score: 20, zone: 'GREEN' };
  const says = (data: object, origin: string, source: Window | null) => {
    const message = { protocol: 'personal-ai-risk', version: 1, ...data };
    window.dispatchEvent(new MessageEvent('message', { data: message, origin, source }));
  };
  says({ type: 'height', height: 1234 }, 'null', frame!.contentWindow);
  says({ type: 'height', height: 4321 }, 'https://calc.example', window);
  expect(frame!.style.height).toBe('1234px');
  says({ type: 'ready', detail }, 'null', frame!.contentWindow);
  expect(heard).toEqual([]);
  says({ type: 'ready', detail }, 'https://calc.example', frame!.contentWindow);
  expect(heard).toEqual(['ready']);
});

test('taken out and put back, it has one frame; taken out, its link', () => {
  const { element } = embedWith({ src: FRAME });
  element.remove();
  expect(element.innerHTML).toBe('<a href="https://calc.example/app/">Open it</a>');
  document.body.append(element);
  expect([...element.childNodes].map(({ nodeName }) => nodeName)).toEqual(['IFRAME']);
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
  'https://calc.example/app/embed.1a2b3c.js',
])('the running script %s knows where it came from', (src) => {
  running(src);
  expect(frameBeside(ownAddress())).toBe(FRAME);
});

test.each([
  ['Chromium', `Error\n    at a (${LOADED}:1:812)\n    at ${LOADED}:1:2001`],
  ['Firefox', `a@${LOADED}:1:812\n@${LOADED}:1:2001\n`],
  ['WebKit', `a@${LOADED}:1:812\nmodule code@${LOADED}:1:2001`],
])('as a module it knows by where an error of its own comes from in %s', (_, stack) => {
  expect(frameBeside(ownAddress(stack))).toBe(FRAME);
});

test.each([
  ['a bundle', 'Error\n    at https://host.example/assets/youtube-embed-vendor.js:1:2'],
  ['a page', 'a@https://host.example/embed/:12:3'],
  [
    'a script that evaluates it',
    'Error\n    at eval (eval at go (https://host.example/a.js:1:9), <anonymous>:1:1)\n    at https://calc.example/embed.js:1:1',
  ],
  ['a query', 'Error\n    at https://host.example/a.js?of=/embed.js:1:2'],
  ['nowhere', 'Error\n    at <anonymous>'],
  ['an engine that tells nothing', ''],
])('in %s it does not know', (_, stack) => {
  expect(ownAddress(stack)).toBeUndefined();
});

test.each([
  'https://host.example/bundle.js',
  'https://host.example/assets/youtube-embed-vendor.js',
  'https://host.example/bundle-embed-stuff.js',
  '',
])('in “%s” it does not know, whatever else the page has loaded', (src) => {
  document.head.innerHTML = '<script type="x" src="https://host.example/vendor/embed.js"></script>';
  running(src);
  expect(ownAddress()).toBeUndefined();
});
