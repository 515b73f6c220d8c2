// @ts-check
import { CHANGES } from './changes.mjs';
import { figure, NOT_THERE, table, times, verdict } from './markdown.mjs';
import { ratio } from './stats.mjs';

/** @typedef {ReturnType<typeof import('./stats.mjs').overRuns>} Timed */

/** At most so many times the bare page's slider. */
export const LATENCY_TARGET = { median: 1.5, p95: 2 };
const STATES = { fresh: 'right after load', loaded: 'everything loaded' };

/**
 * One kind of change beside the bare page's slider.
 * @param {string} name
 * @param {Timed | undefined} timed
 * @param {Timed | undefined} reference
 */
export function latencyRow(name, timed, reference) {
  if (!timed || timed.median === null) return [name, NOT_THERE];
  const [toMedian, toP95] = [
    ratio(timed.median, reference?.median),
    ratio(timed.p95, reference?.p95),
  ];
  return [
    name,
    figure(timed.median, 'ms', 1),
    figure(timed.p95, 'ms', 1),
    times(toMedian),
    times(toP95),
    reference
      ? `${verdict(toMedian, LATENCY_TARGET.median)} / ${verdict(toP95, LATENCY_TARGET.p95)}`
      : '*reference*',
    `${timed.changes}${timed.missed > 0 ? ` (${timed.missed} more not seen)` : ''}`,
  ];
}

/** @param {Record<string, Timed>} latency */
export function latencySection(latency) {
  const bare = (/** @type {string} */ name) => latency[`bare loaded ${name}`];
  const referenceOf = (/** @type {string} */ name) => bare(name) ?? bare('keys');
  const own = Object.entries(CHANGES).flatMap(([key, { name }]) =>
    Object.entries(STATES).map(([state, words]) =>
      latencyRow(`${name}, ${words}`, latency[`app ${state} ${key}`], referenceOf(key)),
    ),
  );
  const references = ['keys', 'drag'].map((key) => {
    const { name } = CHANGES[/** @type {keyof typeof CHANGES} */ (key)];
    return latencyRow(`*Bare page: ${name.toLowerCase()}*`, bare(key), undefined);
  });
  const heading = ['change', 'median', 'p95', 'median ÷ bare', 'p95 ÷ bare', 'targets', 'changes'];
  return `## Input to painted result

A phone of 412 × 823 at 4× CPU slow-down; from the time stamp of the trusted event to the end of the
frame that paints another score. Each figure is the median over runs of a run's median and 95th
percentile of 20 changes. Reference: the one slider of a bare React page (keys, and for dragging
dragged; typing and links are held against its keys). Targets: median at most ${LATENCY_TARGET.median} ×, p95 at most ${LATENCY_TARGET.p95} ×.
"Right after load" counts from the first change on, while the rest of the page is still being loaded
by that very sign of a person; "everything loaded" begins after it, two seconds of quiet and two
uncounted changes. Another role is fetched over an unthrottled local network.

${table(heading, [...references, ...own])}`;
}

/** First paint at most so many times that of the page without scripts. */
export const PAINT_TARGET = 1.2;
export const BLOCKING_TARGET = 50;

/** @param {any} paint */
export function paintSection({ app, still, bare }) {
  const painted = ratio(app.firstPaint, still.firstPaint);
  const ms = (/** @type {number | null} */ value) => figure(value, 'ms', 0);
  const row = (/** @type {string} */ name, /** @type {any} */ page) => [
    name,
    page.firstPaint === null ? 'nothing painted' : ms(page.firstPaint),
    ms(page.largestPaint),
    figure(page.shift, '', 3),
    ms(page.blocking),
    ms(page.blockingWithRest),
  ];
  const targets = [
    '*Target, and the start page*',
    `≤ ${PAINT_TARGET} × without scripts: ${times(painted)} ${verdict(painted, PAINT_TARGET)}`,
    '–',
    `0: ${verdict(app.shift, 0)}`,
    `≤ ${BLOCKING_TARGET} ms: ${verdict(app.blocking, BLOCKING_TARGET)}`,
    `≤ ${BLOCKING_TARGET} ms: ${verdict(app.blockingWithRest, BLOCKING_TARGET)}`,
  ];
  const rows = [
    row('Start page', app),
    row('*The same HTML without scripts*', still),
    row('*Bare React page*', bare),
    targets,
  ];
  const heading = [
    'page',
    'first paint',
    'largest',
    'layout shift',
    'blocking on load',
    'and with what loads later',
  ];
  return `## First paint

First visit, 4× CPU slow-down, 150 ms and 1.6 Mbit/s, gzip, nothing cached. Blocking is what long
tasks take beyond 50 ms each, from the first paint to two seconds after the load event, and to six
seconds after it, when the sections that wait for four quiet seconds have come.

${table(heading, rows)}`;
}

/** @param {readonly import('./engine.mjs').EnginePart[]} parts */
export function engineSection(parts) {
  const rows = parts.map(({ name, ms, plain, samples }) => [
    name,
    figure(ms * 1000, 'µs'),
    figure(plain === null ? null : plain * 1000, 'µs'),
    times(ratio(ms, plain)),
    samples,
  ]);
  return `## Engine

\`tests/bench/engine.bench.ts\` in Node, not throttled: median time of one call, beside one plain
score that was measured right before it. No target: these are for comparing before and after.

${table(['part', 'one call', 'one plain assess', 'ratio', 'calls'], rows)}`;
}
