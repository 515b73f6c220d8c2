// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = new DOMParser().parseFromString(
  readFileSync('embed-examples.html', 'utf8'),
  'text/html',
);

/** The options of an example as its address would say them; the element names two otherwise. */
function optionsOf(host: Element): Record<string, string> {
  const frame = host.querySelector('iframe');
  if (frame) return Object.fromEntries(new URL(frame.src, 'https://x.example/').searchParams);
  const names: Record<string, string> = { job: 'role', 'cta-url': 'ctaUrl' };
  const { attributes } = host.querySelector('personal-ai-risk')!;
  return Object.fromEntries([...attributes].map(({ name, value }) => [names[name] ?? name, value]));
}

test.each([...page.querySelectorAll('.host')].map((host) => [host.id, host] as const))(
  'the builder takes along what the example of %s chose',
  (_, host) => {
    const link = host.querySelector<HTMLAnchorElement>('.take a')!.getAttribute('href')!;
    const taken = Object.fromEntries(new URL(link, 'https://x.example/').searchParams);
    const chosen = optionsOf(host);
    if ('lock' in chosen) chosen['lock'] = 'true';
    // An address inside the page of examples means nothing elsewhere: the builder gets a whole one.
    if (chosen['ctaUrl']?.startsWith('#')) {
      expect(taken['ctaUrl']).toMatch(/^https:\/\/example\.com\//);
      chosen['ctaUrl'] = taken['ctaUrl']!;
    }
    expect(taken).toEqual(chosen);
  },
);
