import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annexOf } from '@/report/annex';
import { annexHeights } from '@/report/annexHeights';
import { stepsShown, weekShown } from '@/report/annexRows';
import { firstPageOf } from '@/report/firstPage';
import { reportResults } from '@/report/reportResults';
import { cutApart, cutNotes, cutText, linesOf, PAGE, tallest } from '@/report/room';
import { SHORTENINGS } from '@/report/shortening';
import type { ReportGiven } from '@/report/given';
import { both, fullest, ownReport, words } from './reportGiven';

const annexMm = (given: ReportGiven) => {
  const results = reportResults(given);
  const page = firstPageOf(both, given, results);
  const { parts, shortening } = annexOf(both, given, results, page);
  const heights = annexHeights({ both, given, results, page, shortening });
  return { mm: parts.reduce((sum, part) => sum + heights[part](), 0), shortening, parts, page };
};

test('a short text stays; a long one is cut between words, never beyond its room', () => {
  expect(cutText('  Half of it went.  ', 20)).toBe('Half of it went.');
  expect(cutText('Half of it went to another team.', 20)).toBe('Half of it went to…');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, most) => {
      const cut = cutText(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(text.trim().startsWith(cut.replace(/…$/, ''))).toBe(true);
      expect(cut).not.toMatch(/[\uD800-\uDBFF]…?$/);
    }),
  );
});

test('texts that begin alike stay apart: cut in the middle, or not at all', () => {
  const alike = 'Preparing and checking quarterly statements';
  expect(cutApart([`${alike} for the north`, `${alike} for the south`, 'Calls'], 40)).toEqual([
    'Preparing and… statements for the north',
    'Preparing and… statements for the south',
    'Calls',
  ]);
  const between = [1, 2].map((number) => `${alike} ${number} ${alike}`);
  expect(cutApart(between, 40)).toEqual(between);
  expect(cutApart([alike, alike], 30)).toEqual(Array(2).fill(cutText(alike, 30)));
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((said) => said.trim());
  const ends = fc.uniqueArray(text, { maxLength: 12 });
  fc.assert(
    fc.property(ends, text, fc.integer({ min: 4, max: 40 }), (each, beginning, most) => {
      const cut = cutApart(
        each.map((end) => `${beginning} ${end}`),
        most,
      );
      expect(new Set(cut).size).toBe(each.length);
    }),
  );
});

test('notes of nothing but short lines are cut by their lines', () => {
  const many = 'x\n'.repeat(2500);
  expect(cutNotes(many, 5000).split('\n').length).toBeLessThan(60);
  expect(cutNotes(many, 5000)).toMatch(/…$/);
  expect(cutNotes('One line.\n\nAnother one.', 5000)).toBe('One line.\n\nAnother one.');
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 300 })),
      fc.integer({ min: 60, max: 5000 }),
      (lines, most) => {
        const cut = cutNotes(lines.join('\n'), most);
        expect(cut.length).toBeLessThanOrEqual(most + Math.ceil(most / 104) + 2);
      },
    ),
  );
});

test('as many rows as have room, from the first on', () => {
  expect(tallest([5, 5, 5], 10)).toBe(2);
  expect(tallest([5, 5, 5], 15)).toBe(3);
  expect(tallest([20], 10)).toBe(0);
  expect(linesOf('12345 12345\n1', 6)).toBe(3);
});

test('the report of the base role is not shortened', () => {
  expect(annexMm(ownReport).shortening).toBe(SHORTENINGS[0]);
});

test.each([1, 12, 40])(
  'the fullest client with %d tasks keeps to three pages after the first',
  (tasks) => {
    const { mm, page } = annexMm(fullest(tasks));
    expect(mm).toBeLessThanOrEqual(3 * PAGE);
    // Nothing is lost in silence: what has no room is counted.
    expect(page.steps.length + page.more.length).toBe(200);
    expect(page.steps.length).toBeGreaterThan(0);
  },
);

test.each([12, 40])('so does one whose %d tasks and whose steps all begin alike', (tasks) => {
  const given = fullest(tasks, words(55));
  const { mm, page, shortening } = annexMm(given);
  expect(mm).toBeLessThanOrEqual(3 * PAGE);
  for (const shown of [weekShown(given, shortening).rows, stepsShown(page, shortening)]) {
    const said = shown.map((each) => ('name' in each ? each.name : each.text));
    expect(new Set(said).size).toBe(said.length);
  }
});

test('each shortening leaves no more room to be filled than the one before', () => {
  const given = fullest(40);
  const results = reportResults(given);
  const page = firstPageOf(both, given, results);
  const totals = SHORTENINGS.map((shortening) => {
    const heights = annexHeights({ both, given, results, page, shortening });
    return Object.values(heights).reduce((sum, height) => sum + height(), 0);
  });
  expect(totals).toEqual([...totals].sort((a, b) => b - a));
});
