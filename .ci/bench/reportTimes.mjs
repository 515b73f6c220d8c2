// @ts-check
import { CHANGES } from './changes.mjs';
import { figure, kilobytes, NOT_THERE, table, times, verdict } from './markdown.mjs';
import { ratio } from './stats.mjs';

/** @typedef {ReturnType<typeof import('./stats.mjs').overRuns>} Timed */

const STATES = { fresh: 'right after load', loaded: 'everything loaded' };

/**
 * One kind of change beside the bare page's slider.
 * @param {string} name
 * @param {Timed | undefined} timed
 * @param {Timed | undefined} reference
 * @param {{ median: number, p95?: number }} [target] At most so many times the reference.
 */
export function latencyRow(name, timed, reference, target = CHANGES['keys']?.target) {
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
    reference && target ? verdicts(toMedian, toP95, target) : '*reference*',
    `${timed.changes}${timed.missed > 0 ? ` (${timed.missed} more not seen)` : ''}`,
  ];
}

/** @param {any} toMedian @param {any} toP95 @param {{ median: number, p95?: number }} target */
function verdicts(toMedian, toP95, { median, p95 }) {
  const first = `≤ ${median} ×: ${verdict(toMedian, median)}`;
  return p95 === undefined ? first : `${first}, ≤ ${p95} ×: ${verdict(toP95, p95)}`;
}

/** @param {Record<string, Timed>} latency */
export function latencySection(latency) {
  const bare = (/** @type {string} */ name) => latency[`bare loaded ${name}`];
  const referenceOf = (/** @type {string} */ name) => bare(name) ?? bare('keys');
  const own = Object.entries(CHANGES).flatMap(([key, { name, target }]) =>
    Object.entries(STATES).map(([state, words]) =>
      latencyRow(`${name}, ${words}`, latency[`app ${state} ${key}`], referenceOf(key), target),
    ),
  );
  const references = ['keys', 'drag'].map((key) => {
    const name = CHANGES[key]?.name ?? key;
    return latencyRow(`*Bare page: ${name.toLowerCase()}*`, bare(key), undefined);
  });
  const heading = ['change', 'median', 'p95', 'median ÷ bare', 'p95 ÷ bare', 'targets', 'changes'];
  return `## Input to painted result

A phone of 412 × 823 at 4× CPU slow-down; from the time stamp of the trusted event to the end of the
frame that paints another score or another place's heading. Each figure is the median over runs of a run's median and 95th
percentile of 20 changes. Reference: the one slider of a bare React page (keys, and for dragging
dragged; everything else is held against its keys). Targets: the median first, then p95.
"Right after load" counts from the first change on, while the code of the other places is being
loaded by that very sign of a person; "everything loaded" begins after it, two seconds of quiet and two
uncounted changes. Another role is fetched over an unthrottled local network.

${table(heading, [...references, ...own])}`;
}

/** Boxes laid out in the first view, and a place's own JavaScript in bytes, at most. */
export const PLACE_TARGET = { boxes: 900, bytes: 25_000 };

/** @param {readonly import('./places.mjs').PlaceFigures[]} places */
export function placesSection(places) {
  const rows = places.map(({ name, boxes, js, height }) => {
    const isFirst = name === 'score';
    return [
      `#${name}`,
      `${boxes}${isFirst ? ` (≤ ${PLACE_TARGET.boxes}: ${verdict(boxes, PLACE_TARGET.boxes)})` : ''}`,
      isFirst ? '–' : `${kilobytes(js)} (≤ 25 kB: ${verdict(js, PLACE_TARGET.bytes)})`,
      figure(height, '', 1),
    ];
  });
  return `## Places

Elements with a box, JavaScript that the place adds to the first view (charts apart), and screens of
412 × 823 that it takes, untouched.

${table(['place', 'boxes', 'JS of its own', 'screens'], rows)}`;
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
seconds after it, when the code of the other places has come after four quiet seconds.

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
