import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '@/engine';
import { baseProfile, profileInputs } from '@/profile/baseProfile';
import { comparisonToHash, openComparisonHash } from '@/profile/compareCodec';
import { openHash, profileFromDifference, profileToHash } from '@/profile/linkCodec';
import { linkInHash } from '@/profile/linkHash';
import { arbitraryInputs } from '../golden/arbitraryInputs';
import { backend } from '../golden/inputs';

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
      fc.property(fc.constantFrom(GOOD, COMPARISON, '#role=registered-nurse'), (hash) => {
        fc.assert(
          fc.property(changedOnItsWay(hash), (arrived) => {
            expect(linkInHash(arrived)?.link).toBe(hash);
          }),
        );
      }),
      { numRuns: 10 },
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
        const opened = openHash(linkInHash(hash)!.link);
        if (!opened.ok) throw new Error(`${opened.problem.kind}: ${hash}`);
        const parsed = profileFromDifference(base, opened.difference);
        if (!parsed.ok) throw new Error(parsed.problem.kind);
        expect(assess(profileInputs(parsed.profile)).shown).toBe(assess(inputs).shown);
      }),
    );
  });

  test.each(TAILS)('of a comparison opens with “%s” behind it', (tail) => {
    expect(openComparisonHash(linkInHash(COMPARISON + tail)!.link)).toEqual(
      openComparisonHash(COMPARISON),
    );
  });

  test.each([
    ['#role=Registered-Nurse', 'registered-nurse'],
    ['#ROLE=plumber.', 'plumber'],
    ['#role%3Dplumber&fbclid=1', 'plumber'],
    ['#role=registered%2Dnurse).', 'registered-nurse'],
  ])('%s is the role %s', (hash, id) => {
    expect(linkInHash(hash)).toMatchObject({ link: `#role=${id}` });
  });

  test('keeps the place that it names', () => {
    expect(linkInHash(`${GOOD}/why`)).toEqual({ link: GOOD, rest: '/why' });
    expect(linkInHash('#role=Plumber/next.')).toEqual({ link: '#role=plumber', rest: '/next.' });
  });
});

test.each(['', '#', '#score', '#desk/p=1.abc', '#roles', '#p', '#c', '#p1.abc', '#all/week'])(
  '“%s” is no link',
  (hash) => {
    expect(linkInHash(hash)).toBeNull();
  },
);

test.each([
  ['cut', GOOD.slice(0, -1)],
  ['cut in the middle', GOOD.slice(0, GOOD.length / 2)],
  ['with a sign of another alphabet inside', `${GOOD.slice(0, 40)}ж${GOOD.slice(41)}`],
  ['cut to its name', '#p='],
  ['cut before its point', '#p=1'],
])('a link that is really %s stays incomplete', (_, hash) => {
  expect(openHash(linkInHash(hash)!.link)).toEqual({ ok: false, problem: { kind: 'linkCut' } });
});
