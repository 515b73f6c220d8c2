// @ts-check
import { costPerMillion, gigabytesPerMillion, PRICES_PER_GB } from './cost.mjs';
import { kilobytes, NOT_THERE, table, times, verdict } from './markdown.mjs';
import { ratio } from './stats.mjs';

const KB = 1000;
/** Most compressed bytes of script in a view, by its name; what has none is only measured. */
export const SCRIPT_TARGETS = /** @type {Record<string, number>} */ ({
  'Calculator, start page': 110 * KB,
  'A role page': 110 * KB,
  Embed: 95 * KB,
  'Embed loader alone': 2 * KB,
});
export const STYLE_TARGET = 15 * KB;

/** @typedef {import('./bytes.mjs').Bytes} Bytes */
/** @typedef {{ name: string, first: Bytes | null, then: Bytes | null, offline: number | null }} View */

/** @param {View} view @param {View | undefined} bare */
function viewRow({ name, first, then }, bare) {
  if (!first) return [name, NOT_THERE];
  const target = SCRIPT_TARGETS[name];
  return [
    name,
    kilobytes(first.js),
    kilobytes(first.css),
    kilobytes(first.html),
    kilobytes(first.total),
    times(ratio(first.js, bare?.first?.js)),
    target ? `≤ ${target / KB} kB: ${verdict(first.js, target)}` : '–',
    kilobytes(then?.total),
  ];
}

/**
 * @param {readonly View[]} views
 * @param {{ js: number, holdsIndex: boolean } | null} firstPicture
 */
export function bytesSection(views, firstPicture) {
  const bare = views.find(({ name }) => name === 'Bare React page');
  const start = views.find(({ name }) => name === 'Calculator, start page');
  const heading = [
    'view',
    'JS',
    'CSS',
    'HTML',
    'all',
    'JS ÷ bare page',
    'target, JS',
    'after the first sign of a person',
  ];
  const picture = firstPicture
    ? `Of the start page's JS, ${kilobytes(firstPicture.js)} come before its first picture; the library's index is ${firstPicture.holdsIndex ? '**among them**' : 'not among them'}. `
    : '';
  const offline = start?.offline
    ? `The service worker then fetches ${kilobytes(start.offline)} in the background for visits without a network, once per version. `
    : '';
  const style = start?.first
    ? `CSS of the start page, at most ${STYLE_TARGET / KB} kB: ${verdict(start.first.css, STYLE_TARGET)}.`
    : '';
  return `## Bytes by view

Compressed (gzip -9) bodies as a browser fetched them, until the network was quiet; without headers.
${picture}${offline}${style}

${table(
  heading,
  views.map((view) => viewRow(view, bare)),
)}`;
}

/** What different visits fetch. @param {readonly View[]} views */
export function visitsOf(views) {
  const total = (/** @type {string} */ name, /** @type {'first' | 'then'} */ part) =>
    views.find((view) => view.name === name)?.[part]?.total ?? 0;
  const start = 'Calculator, start page';
  const offline = views.find(({ name }) => name === start)?.offline ?? 0;
  const look = total(start, 'first');
  const stay = look + total(start, 'then');
  const embed = total('Embed', 'first') + total('Embed loader alone', 'first');
  return [
    { name: 'Looks at the start page and leaves', bytes: look },
    { name: 'Stays: every section', bytes: stay },
    ...(offline > 0 ? [{ name: 'Stays, and is kept for offline use', bytes: stay + offline }] : []),
    { name: 'Sees the embed in somebody’s page', bytes: embed },
    {
      name: 'Comes again, same version (HTML only)',
      bytes: views.find(({ name }) => name === start)?.first?.html ?? 0,
    },
  ];
}

/** @param {readonly View[]} views */
export function costSection(views) {
  const heading = [
    'a million first visits, each of which',
    'bytes of one',
    'GB',
    ...PRICES_PER_GB.map((price) => `at ${price.toFixed(2)} per GB`),
  ];
  const rows = visitsOf(views).map(({ name, bytes }) => [
    name,
    kilobytes(bytes),
    gigabytesPerMillion(bytes).toFixed(1),
    ...PRICES_PER_GB.map((price) => costPerMillion(bytes, price).toFixed(2)),
  ]);
  return `## Traffic of a million visits

Bytes of one visit × 1,000,000 ÷ 10⁹ × price per gigabyte, in the price's currency; without headers
and requests that a host may charge for. [deploy.md](deploy.md) says how to use it.

${table(heading, rows)}`;
}
