// @ts-check
import { figure, kilobytes, table, verdict } from './markdown.mjs';

/** One frame of a 60 Hz screen, in milliseconds. */
export const FRAME = 16.7;

/** @param {readonly any[]} sizes */
function bytesTable(sizes) {
  const first = sizes[0]?.firstView?.js;
  const grown = (/** @type {number | undefined} */ js) =>
    js === undefined || first === undefined
      ? '–'
      : `${js - first >= 0 ? '+' : '−'}${Math.abs(js - first)} B`;
  return table(
    [
      'roles',
      'index',
      'other names',
      'JS before the first picture',
      'JS of the first view',
      'against the smallest',
      'build',
    ],
    sizes.map(({ roles, index, names, picture, firstView, buildSeconds }) => [
      roles.toLocaleString('en-GB'),
      kilobytes(index),
      kilobytes(names),
      picture ? kilobytes(picture.js) : 'not built',
      firstView ? kilobytes(firstView.js) : 'not built',
      grown(firstView?.js),
      figure(buildSeconds, 's', 0),
    ]),
  );
}

/** @param {readonly any[]} sizes */
function timesTable(sizes) {
  const ms = (/** @type {number | null} */ value) => figure(value, 'ms', 1);
  const framed = (/** @type {number | null} */ value) => `${ms(value)} ${verdict(value, FRAME)}`;
  return table(
    [
      'roles',
      'search, median',
      'p95',
      'slowest keystroke',
      'suggestions, median',
      'p95',
      'very first',
      'search built in',
      'longest hold',
    ],
    sizes.map((size) => [
      size.roles.toLocaleString('en-GB'),
      framed(size.search),
      framed(size.searchP95),
      ms(size.searchWorst),
      framed(size.suggest),
      framed(size.suggestP95),
      ms(size.suggestFirst),
      ms(size.preparing),
      ms(size.preparingBlock),
    ]),
  );
}

/** @param {readonly any[]} sizes */
export function librarySection(sizes) {
  return `## Libraries of ${sizes.map(({ roles }) => roles.toLocaleString('en-GB')).join(', ')} roles

Made-up roles, each a real one with another week, other skills and names of its own; a build of the
calculator's scripts for each size, without pages rendered ahead of time. Times in the browser at 4× CPU slow-down, without what React then
draws: each letter typed of a few titles, and 24 edits of the week whose better roles are looked for.
Target: median and p95 within one frame, ${FRAME} ms; JS of the first view the same for any number.

${bytesTable(sizes)}

${timesTable(sizes)}`;
}
