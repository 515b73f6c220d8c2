import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '@/engine';
import { baseProfile, profileInputs } from '@/profile/baseProfile';
import { comparisonToHash, openComparisonHash } from '@/profile/compareCodec';
import { openHash, profileFromDifference, profileToHash } from '@/profile/linkCodec';
import { linkInHash } from '@/profile/linkHash';
import { roleFromHash, roleIdsIn } from '@/profile/linkKinds';
import { arbitraryInputs } from '../golden/arbitraryInputs';
import { backend } from '../golden/inputs';
import { stopwatch } from '../stopwatch';

const base = baseProfile(backend);
const GOOD = profileToHash(base, { ...base, growth: 2, notes: { wages: 'ä “quoted” note' } });
const COMPARISON = comparisonToHash([
  { kind: 'role', role: 'electrician' },
  { kind: 'you', base, profile: { ...base, growth: 1 } },
]);

/** What mail, chat, trackers and writers put behind an address. */
const TAILS = [
  ...['', '.', ',', '!', '*', ')', '**', ').', '>', ']', '”', '…', '?', ';', ' ', '=', '=='],
  ...['&fbclid=1', '?utm_source=x', '?utm_source=x&utm_medium=mail', ':~:text=your%20score', '%2E'],
  ...['%20', '%E2%80%8B', '\u200b', '&gclid=a-b_c.d', '#p', '%'],
];

/** What stands in a link that a program broke into lines, or that was copied out of one. */
const BREAKS = ['%0A', '%0D%0A', ' ', '%20', '%E2%80%8B', '\u200b', '=', '=%0A', '\n'];
const MARKS = ['', '#', '/', '!', '?', '!/'];
/** Signs of the link's own alphabet, as around what Markdown sets in italics. */
const STRAY = ['_', '__', '___', '-', '--', '_.', ')_', '_&fbclid=1'];

/** What trackers put in front of a link. */
const FRONTS = [
  ...['utm_source=x&', 'fbclid=IwAR-_.1&', 'utm_source=x&utm_medium=mail&', 'foo&', '&', 'why?'],
  ...['utm_source=x&amp;', 'to=https://a.example/b&', 'utm_source%3Dx%26'],
];

/** What mail programs leave behind the first sign =. */
const LEFTOVERS = ['3D', '3d', '%20', ' ', '%0D%0A', '%C2%A0'];

/** What a hash opens, whichever kind of link it is. */
function opened(hash: string): unknown {
  const link = linkInHash(hash)!;
  const name = roleFromHash(link);
  if (name !== null) return roleIdsIn(name);
  return link.startsWith('#c') ? openComparisonHash(link) : openHash(link);
}

const encodeAll = (text: string) =>
  text.replace(/./gs, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** What a program may make of the part behind the `#`. */
const ENCODINGS: ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => text.replace('=', '%3D'),
  (text) => text.replace('=', '%3d').replace('.', '%2E'),
  (text) => text.replace('=', '%253D'),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  encodeAll,
  (text) => text.replaceAll('-', '%2D').replaceAll('_', '%5f'),
];

const changedOnItsWay = (hash: string) =>
  fc
    .tuple(fc.constantFrom(...TAILS), fc.constantFrom(...ENCODINGS), fc.boolean())
    .map(([tail, encode, wholly]) =>
      wholly ? `#${encode(hash.slice(1) + tail)}` : `#${encode(hash.slice(1))}${tail}`,
    );

describe('a link that was changed on its way', () => {
  test('is the same link, with any tail and any encoding', () => {
    fc.assert(
      fc.property(fc.constantFrom(GOOD, COMPARISON), (hash) => {
        fc.assert(
          fc.property(changedOnItsWay(hash), (arrived) => {
            expect(opened(arrived)).toEqual(opened(hash));
          }),
        );
      }),
      { numRuns: 10 },
    );
    fc.assert(
      fc.property(changedOnItsWay('#role=registered-nurse'), (arrived) => {
        expect(opened(arrived)).toContain('registered-nurse');
      }),
    );
  });

  test('opens to the same profile, whichever it carries', () => {
    const arrived = arbitraryInputs.chain((inputs) =>
      changedOnItsWay(profileToHash(base, { ...base, ...inputs })).map((hash) => ({
        inputs,
        hash,
      })),
    );
    fc.assert(
      fc.property(arrived, ({ inputs, hash }) => {
        const opened = openHash(linkInHash(hash)!);
        if (!opened.ok) throw new Error(`${opened.problem.kind}: ${hash}`);
        const parsed = profileFromDifference(base, opened.difference);
        if (!parsed.ok) throw new Error(parsed.problem.kind);
        expect(assess(profileInputs(parsed.profile)).shown).toBe(assess(inputs).shown);
      }),
    );
  });

  test.each(TAILS)('of a comparison opens with “%s” behind it', (tail) => {
    expect(openComparisonHash(linkInHash(COMPARISON + tail)!)).toEqual(
      openComparisonHash(COMPARISON),
    );
  });

  test.each(MARKS)('opens with “%s” between its name and the sign #', (mark) => {
    expect(opened(GOOD.replace('#', `#${mark}`))).toEqual(opened(GOOD));
    expect(opened(COMPARISON.replace('#', `#${mark}`))).toEqual(opened(COMPARISON));
    expect(opened(`#${mark}role=plumber`)).toEqual(['plumber']);
  });

  test('opens with its name in capitals', () => {
    expect(opened(GOOD.replace('#p', '#P'))).toEqual(opened(GOOD));
    expect(opened(COMPARISON.replace('#c', '#C'))).toEqual(opened(COMPARISON));
  });

  test.each(BREAKS)('opens with “%s” in the middle, once or often', (sign) => {
    const middle = GOOD.length / 2;
    expect(opened(GOOD.slice(0, middle) + sign + GOOD.slice(middle))).toEqual(opened(GOOD));
    const lines = GOOD.slice(5).replace(/.{20}/g, `$&${sign}`);
    expect(opened(`${GOOD.slice(0, 5)}${lines}&fbclid=1`)).toEqual(opened(GOOD));
  });

  test.each(FRONTS)('opens with “%s” in front of it', (front) => {
    for (const hash of [GOOD, COMPARISON, '#role=plumber']) {
      expect(opened(`#${front}${hash.slice(1)}`)).toEqual(opened(hash));
      expect(opened(`#${front}${encodeURIComponent(hash.slice(1))}`)).toEqual(opened(hash));
    }
  });

  test.each(LEFTOVERS)('opens with “%s” behind the sign =', (sign) => {
    for (const hash of [GOOD, COMPARISON, '#role=plumber']) {
      expect(opened(hash.replace('=', `=${sign}`))).toEqual(opened(hash));
      expect(opened(hash.replace('#', '#utm_source=3Dx&').replace(/=(?!3D)/, `=${sign}`))).toEqual(
        opened(hash),
      );
    }
  });

  test.each(['\\', '%5C', '%255C'])('opens with “%s” before each of its signs', (escape) => {
    const escaped = (hash: string) => hash.replace(/[=._-]/g, `${escape}$&`);
    for (const hash of [GOOD, COMPARISON]) expect(opened(escaped(hash))).toEqual(opened(hash));
    expect(opened(escaped('#role=registered-nurse'))).toContain('registered-nurse');
  });

  test.each(STRAY)('opens with the stray “%s” behind it', (sign) => {
    expect(opened(GOOD + sign)).toEqual(opened(GOOD));
    expect(opened(COMPARISON + sign)).toEqual(opened(COMPARISON));
    expect(opened(`#role=plumber${sign}`)).toContain('plumber');
  });
});

test.each([
  ['#role=Registered-Nurse', 'registered-nurse'],
  ['#ROLE=plumber.', 'plumber'],
  ['#role%3Dplumber&fbclid=1', 'plumber'],
  ['#role=registered%2Dnurse).', 'registered-nurse'],
  ['#role=registered nurse', 'registered-nurse'],
  ['#role=Registered%20Nurse', 'registered-nurse'],
  ['#role="plumber"', 'plumber'],
  ['#role=%E2%80%9Cplumber%E2%80%9D', 'plumber'],
  ['#role=plumber.html', 'plumber'],
  ['#role=3d-artist', '3d-artist'],
  ['#role=3D Artist', '3d-artist'],
])('%s may be the role %s', (hash, id) => {
  expect(opened(hash)).toContain(id);
});

test.each([
  ['#role=../skills', '../skills'],
  ['#role=Registered%20Pflegekr%C3%A4fte', 'Registered Pflegekräfte'],
  ['#role=nobody&fbclid=1', 'nobody'],
  ['#role=50%', '50%'],
  ['#role=', ''],
  [`#role=${'x'.repeat(9999)}`, 'x'.repeat(64)],
])('%s names the role “%s” as it was written', (hash, written) => {
  expect(roleFromHash(linkInHash(hash)!)).toBe(written);
});

test.each(['', '#', '#score', '#desk/p=1.abc', '#roles', '#p', '#c', '#p1.abc', '#all/week'])(
  '“%s” is no link',
  (hash) => {
    expect(linkInHash(hash)).toBeNull();
  },
);

test.each([
  '#score&p=2',
  '#week?utm_source=x&c=mail',
  '#desk/a%26p%3D1.abc',
  '#desk/a&role=plumber',
])('“%s” is another address with something behind it', (hash) => {
  expect(linkInHash(hash)).toBeNull();
});

test('what stands in front of a link is looked through at once, however long it is', () => {
  for (const piece of ['&', '&p=', '&p=%20', '&p=1', '!', '&!', '3D', '=3D', '\\']) {
    const worked = stopwatch();
    linkInHash(`#${piece.repeat(64_000)}`);
    openHash(`#p=${piece.repeat(64_000)}`);
    expect(worked()).toBeLessThan(500);
  }
});

test.each([
  ['cut', GOOD.slice(0, -1)],
  ['cut in the middle', GOOD.slice(0, GOOD.length / 2)],
  ['with a sign of another alphabet inside', `${GOOD.slice(0, 40)}ж${GOOD.slice(41)}`],
  ['cut to its name', '#p='],
  ['cut before its point', '#p=1'],
])('a link that is really %s stays incomplete', (_, hash) => {
  expect(openHash(linkInHash(hash)!)).toEqual({ ok: false, problem: { kind: 'linkCut' } });
});
