import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { dayOfIso, localDay } from '@/i18n/localDay';
import { report } from '@/i18n/languages/en/report';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) Reflect.deleteProperty(process.env, 'TZ');
  else process.env['TZ'] = zone;
});

test.each([
  ['Pacific/Auckland', '2026-03-01T20:00:00.000Z', '2026-03-02'],
  ['America/Los_Angeles', '2026-03-01T02:00:00.000Z', '2026-02-28'],
  ['UTC', '2026-03-01T02:00:00.000Z', '2026-03-01'],
  ['America/Los_Angeles', '2026-03-01', '2026-03-01'],
])('in %s %s is the %s', (there, iso, day) => {
  process.env['TZ'] = there;
  expect(dayOfIso(iso)).toBe(day);
  if (iso.length > 10) expect(localDay(new Date(iso))).toBe(day);
  expect(report.documentTitle('Nurse', null, iso)).toBe(`AI risk report, Nurse, ${day}`);
});

/** Every source file of the product. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);

test.each(files)('%s takes no day from a point in time of Greenwich', (name) => {
  const text = readFileSync(join('src', name), 'utf8');
  expect(text).not.toMatch(/toISOString\(\)\s*\.(slice|split|substring)/);
  expect(text).not.toMatch(/\.slice\(0, 10\)/);
});
