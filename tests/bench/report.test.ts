import { describe, expect, test } from 'vitest';
import { bytesByKind } from '../../.ci/bench/bytes.mjs';
import { costPerMillion, gigabytesPerMillion } from '../../.ci/bench/cost.mjs';
import { enginePartsOf } from '../../.ci/bench/engine.mjs';
import { summaryOf } from '../../.ci/bench/library.mjs';
import { figure, kilobytes, NOT_THERE, table, times, verdict } from '../../.ci/bench/markdown.mjs';
import { report } from '../../.ci/bench/report.mjs';
import { bytesSection, visitsOf } from '../../.ci/bench/reportBytes.mjs';
import { latencyRow } from '../../.ci/bench/reportTimes.mjs';

const timed = (median: number, p95: number, missed = 0) => ({
  median,
  p95,
  missed,
  changes: 100,
  runs: 5,
});
const bytes = (js: number) => ({
  js,
  css: 3000,
  html: 1000,
  other: 0,
  total: js + 4000,
  requests: 3,
});

describe('markdown', () => {
  test('a table has a head, a rule and its rows; what is missing is a dash', () => {
    expect(
      table(
        ['a', 'b'],
        [
          ['x|y', 1],
          ['z', null],
        ],
      ),
    ).toBe('| a | b |\n| --- | ---: |\n| x\\|y | 1 |\n| z | – |');
  });
  test.each([
    [figure(123.4), '123'],
    [figure(12.34, 'ms'), '12.3 ms'],
    [figure(0.1234), '0.123'],
    [figure(0, '', 3), '0.000'],
    [figure(null, 'ms'), '–'],
    [kilobytes(67_568), '67.6 kB'],
    [times(1.499), '1.50 ×'],
    [times(null), '–'],
    [verdict(50, 50), 'met'],
    [verdict(50.1, 50), '**missed**'],
    [verdict(null, 50), '–'],
  ])('%s is written %s', (written, expected) => expect(written).toBe(expected));
});

describe('input to painted result beside the bare slider', () => {
  test('both ratios and what they mean', () => {
    expect(latencyRow('Drag', timed(24, 42, 3), timed(16, 20))).toEqual([
      'Drag',
      '24.0 ms',
      '42.0 ms',
      '1.50 ×',
      '2.10 ×',
      '≤ 1.5 ×: met, ≤ 2 ×: **missed**',
      '100 (3 more not seen)',
    ]);
    const place = latencyRow('Place', timed(49, 90), timed(16, 20), { median: 3 });
    expect(place).toContain('≤ 3 ×: **missed**');
  });
  test('a control that is not there, or never changed anything, is said and not guessed', () => {
    expect(latencyRow('Drag', undefined, timed(16, 20))).toEqual(['Drag', NOT_THERE]);
    const never = { ...timed(1, 1, 6), median: null, p95: null, changes: 0 };
    expect(latencyRow('Drag', never, timed(16, 20))).toEqual(['Drag', NOT_THERE]);
  });
});

describe('bytes and what they cost', () => {
  const sent = [
    { path: '/index.html', kind: 'html', bytes: 10, forOffline: false },
    { path: '/a.js', kind: 'js', bytes: 100, forOffline: false },
    { path: '/i.svg', kind: 'svg', bytes: 5, forOffline: false },
    { path: '/a.js', kind: 'js', bytes: 100, forOffline: true },
  ];
  test('by kind, without what the service worker keeps', () => {
    expect(bytesByKind(sent)).toEqual({
      js: 100,
      css: 0,
      html: 10,
      other: 5,
      total: 115,
      requests: 3,
    });
  });
  test('100 kB are 100 GB for a million visits, and 5.00 at 0.05 per GB', () => {
    expect(gigabytesPerMillion(100_000)).toBe(100);
    expect(costPerMillion(100_000, 0.05)).toBe(5);
  });
  const views = [
    { name: 'Bare React page', first: bytes(60_000), then: bytes(0), offline: 0 },
    {
      name: 'Calculator, start page',
      first: bytes(120_000),
      then: bytes(90_000),
      offline: 500_000,
    },
    { name: 'A role page', first: null, then: null, offline: null },
  ];
  test('a view beside the bare page and its target; a missing one is said', () => {
    const section = bytesSection(views, { js: 90_000, holdsIndex: false });
    expect(section).toContain('| 2.00 × | ≤ 110 kB: **missed** | 94.0 kB |');
    expect(section).toContain(`| A role page | ${NOT_THERE} |`);
    expect(section).toContain('not among them');
  });
  test('visits add up what they fetch', () => {
    expect(visitsOf(views).map((visit) => visit.bytes)).toEqual([
      124_000, 218_000, 718_000, 0, 1000,
    ]);
  });
});

test('engine parts stand beside the plain score of their own group', () => {
  const group = (name: string, median: number, plain: number) => ({
    benchmarks: [
      { name: 'one plain assess', median: plain, sampleCount: 9 },
      { name, median, sampleCount: 7 },
    ],
  });
  expect(enginePartsOf({ files: [{ groups: [group('a', 6, 2), group('b', 3, 1)] }] })).toEqual([
    { name: 'a', ms: 6, plain: 2, samples: 7 },
    { name: 'b', ms: 3, plain: 1, samples: 7 },
  ]);
});

test('the library: keystrokes and edits of each run, the first suggestions apart', () => {
  const run = (ms: number) => ({
    searches: [{ ms }, { ms: ms + 1 }, { ms: ms + 2 }],
    suggestions: [99, ms, ms],
    preparing: { ms: 50, longest: 5 },
  });
  expect(summaryOf([run(1), run(3), run(2)])).toMatchObject({
    search: 3,
    searchWorst: 4,
    suggest: 2,
    suggestFirst: 99,
    preparingBlock: 5,
  });
});

test('a report of nothing still says where and when, and why', () => {
  const machine = {
    date: '2026-01-02',
    cores: 2,
    memory: '8 GiB',
    cpu: 'A CPU',
    system: 'Linux 6',
    node: '20.19.0',
    browser: 'Chrome/1',
    load: 0.25,
  };
  const text = report({ machine, results: {}, notes: ['latency: gone'], runs: 5, took: '9 s' });
  expect(text).toContain('on 2026-01-02');
  expect(text).toContain('2 cores, 8 GiB, A CPU');
  expect(text).toContain('- latency: gone');
});
