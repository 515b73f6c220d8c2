import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPTION_NAMES, readOptions } from '@/embed/frame/options';
import { SECTIONS } from '@/embed/sections';

const SURROUNDINGS = { base: 'https://calc.example/app/embed.html', languages: ['en', 'de'] };
const read = (query: string) => readOptions(query, SURROUNDINGS);

const DEFAULTS = {
  role: null,
  lock: false,
  theme: 'light',
  tone: 'plain',
  accent: null,
  sections: null,
  moves: [],
  cta: null,
  full: 'first',
  lang: 'en',
  tell: null,
};

describe('options of the embed', () => {
  test('are all at their defaults without a query', () => {
    expect(read('')).toEqual({ options: DEFAULTS, problems: [] });
  });

  test('are read together', () => {
    const query =
      '?role=registered-nurse&lock&theme=dark&accent=%23FA0&sections=moves%20result&lang=de' +
      '&tone=gentle&moves=plumber,electrician%20plumber&full=last' +
      '&cta=Talk&ctaUrl=contact&origin=https://host.example/&events=zone,score';
    expect(read(query)).toEqual({
      options: {
        role: 'registered-nurse',
        lock: true,
        theme: 'dark',
        tone: 'gentle',
        moves: ['plumber', 'electrician'],
        full: 'last',
        accent: '#ffaa00',
        sections: ['result', 'moves'],
        cta: { text: 'Talk', url: 'https://calc.example/app/contact' },
        lang: 'de',
        tell: { origin: 'https://host.example', events: ['score', 'zone'] },
      },
      problems: [],
    });
  });

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'http://example.com/',
    'mailto:a@b.example',
    'www.mysite.example/book',
    'mysite.example',
    'file:///etc/passwd',
  ])('refuse the address %s', (address) => {
    const { options, problems } = read(`?cta=Talk&ctaUrl=${encodeURIComponent(address)}`);
    expect(options.cta).toBeNull();
    expect(problems).toEqual(['ctaUrl']);
  });

  test.each(['talk.html', 'book/now', 'book.php?from=risk', '/talk', '#talk', '?talk'])(
    'take %s for an address of the site',
    (address) => {
      const { options } = read(`?cta=Talk&ctaUrl=${encodeURIComponent(address)}`);
      expect(options.cta!.url).toBe(new URL(address, SURROUNDINGS.base).href);
    },
  );

  test('take five roles to suggest, and no sixth', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    expect(read(`?moves=${ids.join()}`).options.moves).toEqual(ids);
    expect(read(`?moves=${ids.join()},f`)).toMatchObject({
      options: { moves: [] },
      problems: ['moves'],
    });
    expect(read('?moves=../x').problems).toEqual(['moves']);
  });

  test.each(['example.com', 'https://host.example/path', '*', 'null', 'file:///x'])(
    'refuse the origin %s',
    (origin) => {
      const { options, problems } = read(`?events=score&origin=${encodeURIComponent(origin)}`);
      expect(options.tell).toBeNull();
      expect(problems).toEqual(['origin']);
    },
  );

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'take %s for no value, and for no option',
    (name) => {
      for (const option of ['lock', 'theme', 'tone', 'accent', 'sections', 'full', 'events']) {
        const { options, problems } = read(`?${option}=${name}&${name}=1`);
        expect(problems).toContain(option);
        expect(options).toEqual(DEFAULTS);
      }
    },
  );

  test('tell nobody unless both an origin and events are named', () => {
    expect(read('?origin=https://host.example').options.tell).toBeNull();
    expect(read('?events=score').options.tell).toBeNull();
  });

  test('whatever the query, give options that can be used, and name what was wrong', () => {
    const anyValue = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.constantFrom('dark', 'score', '', 'true'),
    );
    const anyQuery = fc.dictionary(fc.constantFrom<string>(...OPTION_NAMES, 'other'), anyValue);
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { options, problems } = read(`?${new URLSearchParams(query).toString()}`);
        expect(options.sections ?? SECTIONS).not.toEqual([]);
        expect(options.moves.length).toBeLessThanOrEqual(5);
        expect(options.accent ?? '#000000').toMatch(/^#[0-9a-f]{6}$/);
        if (options.cta) expect(new URL(options.cta.url).protocol).toBe('https:');
        if (options.tell) expect(new URL(options.tell.origin).origin).toBe(options.tell.origin);
        expect(new Set(problems).size).toBe(problems.length);
      }),
    );
  });
});
