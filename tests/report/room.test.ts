import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annexOf } from '@/report/annex';
import { annexHeights } from '@/report/annexHeights';
import { firstPageOf } from '@/report/firstPage';
import { reportResults } from '@/report/reportResults';
import { cutNotes, cutText, linesOf, PAGE, tallest } from '@/report/room';
import { SHORTENINGS } from '@/report/shortening';
import { ownRole } from '@/data/ownRole';
import { baseProfile } from '@/profile/baseProfile';
import type { ReportGiven } from '@/report/given';
import { both, clientReport, ownReport } from './reportGiven';

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

/** The longest that the desk takes of everything. */
const words = (most: number) => 'Sample words of some length. '.repeat(200).slice(0, most);
const fullest = (tasks: number): ReportGiven => {
  const profile = {
    ...baseProfile(ownRole),
    title: words(120),
    tasks: Array.from({ length: tasks }, (_, index) => ({
      id: `t${index}`,
      name: `${index} ${words(110)}`,
      time: 100 / tasks,
      score: (index % 5) + 1,
      bucket: 'augmented' as const,
    })),
    notes: { wages: words(1000), growth: words(1000), postings: words(1000) },
    plan: Array.from({ length: 200 }, (_, index) => ({
      id: `s${index}`,
      text: `${index} ${words(290)}`,
      due: '2027-01-31',
      doneAt: null,
    })),
  };
  const paths = profile.tasks.flatMap(({ id }) => [`tasks.${id}`, `tasks.${id}.time`]);
  return {
    ...clientReport,
    role: ownRole,
    profile,
    coachProfile: {
      ...profile,
      tasks: profile.tasks.map((task) => ({ ...task, score: 6 - task.score })),
    },
    clientName: words(120),
    reasons: Object.fromEntries(paths.map((path) => [path, words(500)])),
    notes: words(5000),
    settings: { coachName: words(120), coachContact: words(300), logo: null },
  };
};

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
