import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownRole } from '@/data/ownRole';
import { dataVersionOf } from '@/data/versions';
import { cardContent } from '@/report/cardContent';
import { CARD, drawCard } from '@/report/drawCard';
import { fitText } from '@/report/fitText';
import { reportCsv } from '@/report/reportCsv';
import { reportJson } from '@/report/reportJson';
import { reportText } from '@/report/reportText';
import { wrapText } from '@/report/wrapText';
import { baseProfile } from '@/profile/baseProfile';
import { parseProfile } from '@/profile/parseProfile';
import { both, clientReport, ownReport, resultsOf, scoreOf } from './reportGiven';

const csv = (given = ownReport, withNotes = false) =>
  reportCsv(both, given, resultsOf(given), withNotes);
const text = (given = ownReport, withNotes = false) =>
  reportText(both, given, resultsOf(given), withNotes);
const json = (given = ownReport, withNotes = false) => JSON.parse(reportJson(given, withNotes));

/** Everything that must not leave the desk unasked. */
const PRIVATE = [
  'Private remark',
  'Half of it went to another team',
  'Two new teams',
  'Pay was raised',
];

test('the table has one line for each input and for the result, all of one width', () => {
  const lines = csv().split('\r\n');
  expect(lines[0]).toBe(
    'Group,Input,Time in percent,Value,Base time in percent,Base value,In words',
  );
  // Head, 8 tasks, 5 + 5 + 3 levels, AI demand, 6 lines of the result.
  expect(lines).toHaveLength(1 + 8 + 5 + 5 + 3 + 1 + 6);
  expect(lines[1]).toBe(
    'Tasks,API design & architecture decisions,15,2,15,2,"Augmented: you do it, AI helps a little"',
  );
  expect(lines).toContain('Job market,Wages,,-1,,-1,Behind prices');
  expect(lines).toContain('Result,Score,,24.5,,24.5,Red');
  expect(lines).toContain('Result,Range from,,20.1,,,');
  // Growth one lower is the lowest: 3.05 × 0.84 × 1.02 × 0.9.
  const conservative = scoreOf(3.05, -4, 1, -2).toFixed(1);
  expect(lines).toContain(`Result,Conservative re-read,,${conservative},,,`);
});

test('the table neutralises formulas, quotes, and leaves out what nobody asked for', () => {
  const table = csv(clientReport);
  expect(table).toContain(`Tasks,"'=Reviewing, ""twice""",10,2,,,`);
  expect(table).toContain('AI demand,AI demand,,-1,,-1,Fewer people for the same work,,0');
  for (const words of [...PRIVATE, 'Sample client']) expect(table).not.toContain(words);
  const asked = csv(clientReport, true);
  expect(asked).toContain('Pay was raised in spring.');
  expect(asked).toContain('Half of it went to another team.');
});

test('a described role has no base in the table', () => {
  const described = { ...ownReport, role: ownRole, profile: baseProfile(ownRole) };
  const [, task] = csv(described).split('\r\n');
  expect(task).toBe('Tasks,–,100,3,,,"Augmented: AI does part, you lead"');
});

test('the data hold the profile file, exact results and versions', () => {
  const file = json();
  expect(file).toMatchObject({
    format: 'personal-ai-risk/report',
    version: 1,
    date: '2026-11-20',
    methodVersion: '1',
    dataVersion: dataVersionOf(ownReport.role),
    role: { id: 'backend-api-developer', title: 'Backend/API Developer' },
    coachProfile: null,
    results: { shown: 24.5, zone: 'RED', base: { shown: 24.5 }, range: { low: 20.1, high: 29.9 } },
  });
  expect(file.results.score).toBeCloseTo(scoreOf(3.05, -4, 1, -1), 10);
  const parts: number[] = Object.values(file.results.parts);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(file.results.score, 10);
  expect(parseProfile(file.profile)).toMatchObject({ ok: true, profile: ownReport.profile });
});

test('the data of a client: both readings, no notes unless asked', () => {
  const file = json(clientReport);
  // Ten points from score 4 to score 2: task resistance + 0.2; wages −1 → 0.
  expect(file.results.score).toBeCloseTo(scoreOf(3.25, -3, 1, -1), 10);
  expect(file.coachResults.score).toBeCloseTo(scoreOf(3.25, -3, 1, 0), 10);
  const changes: number[] = Object.values(file.results.changeFromBase);
  expect(changes.reduce((sum, part) => sum + part, 0)).toBeCloseTo(
    scoreOf(3.25, -3, 1, -1) - scoreOf(3.05, -4, 1, -1),
    10,
  );
  for (const words of PRIVATE) expect(JSON.stringify(file)).not.toContain(words);
  const asked = json(clientReport, true);
  expect(asked.notes).toBe('Private remark of the coach.');
  expect(asked.profile.notes).toEqual({ wages: 'Pay was raised in spring.' });
  expect(asked.reasons).toEqual(clientReport.reasons);
});

test('the e-mail says the result in lines of 72 characters', () => {
  const mail = text(clientReport);
  expect(Math.max(...mail.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72);
  const shown = scoreOf(3.25, -3, 1, -1).toFixed(1);
  expect(mail).toContain(`${shown} of 100, Yellow`);
  expect(mail).toContain('  10 %  Implementing API endpoints & business logic (AI score 4)');
  expect(mail).toContain(
    '[ ] Ask for the next API contract (Your coach, by 31 January 2027)\n[x] Write down where the week went',
  );
  expect(mail).toContain('It is typical of people with these inputs.');
  for (const words of PRIVATE) expect(mail).not.toContain(words);
  expect(text(clientReport, true)).toContain('Private remark of the coach.');
  expect(text()).toContain('Move 53 minutes a week, and your score is Yellow.');
});

test('wrapping loses no word, and breaks only between words', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,90}$/), { maxLength: 40 });
  fc.assert(
    fc.property(words, (list) => {
      const lines = wrapText(list.join(' '), '- ', '  ').split('\n');
      expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(['-', ...list]);
      for (const line of lines) {
        if (line.length > 72) expect(line.trim().split(' ').length).toBeLessThanOrEqual(2);
      }
    }),
  );
});

test('a text always keeps to its room', () => {
  const measure = (part: string, size: number) => [...part].length * size * 0.6;
  const room = { width: 300, lines: 2, sizes: [40, 30, 20] };
  expect(fitText(measure, 'Short', room)).toEqual({ size: 40, lines: ['Short'] });
  expect(fitText(measure, 'Backend/API Developer', room).lines).toEqual([
    'Backend/API',
    'Developer',
  ]);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (given) => {
      const { size, lines } = fitText(measure, given, room);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(300);
    }),
  );
});

/** Remembers what is written where; a character is as wide as six tenths of its size. */
function recorder() {
  const written: { text: string; x: number; y: number; width: number }[] = [];
  const nothing = () => undefined;
  const context = {
    font: '',
    measureText: (part: string) => {
      const size = Number(/(\d+)px/.exec(context.font)![1]);
      return { width: [...part].length * size * 0.6 };
    },
    fillText: (part: string, x: number, y: number) =>
      written.push({ text: part, x, y, width: context.measureText(part).width }),
    ...Object.fromEntries(
      ['fillRect', 'strokeRect', 'beginPath', 'rect', 'moveTo', 'lineTo', 'arc', 'fill'].map(
        (name) => [name, nothing],
      ),
    ),
  };
  return { written, context: context as unknown as CanvasRenderingContext2D };
}

test.each(['Backend/API Developer', 'W'.repeat(120), 'Very long names of roles '.repeat(5)])(
  'nothing on the picture of %s leaves it',
  (title) => {
    const given = { ...ownReport, profile: { ...ownReport.profile, title: title.slice(0, 120) } };
    const { written, context } = recorder();
    const content = cardContent(both, given, resultsOf(given));
    drawCard(context, content);
    for (const { x, y, width } of written) {
      expect(x + width).toBeLessThanOrEqual(CARD.width - 60);
      expect(y).toBeLessThanOrEqual(CARD.height - 20);
    }
    const all = written.map((each) => each.text);
    expect(all).toEqual(expect.arrayContaining(['24.5', 'Red', 'of 100']));
    expect(all.join(' ')).toContain('Probably between 20 and 30 (9 times in 10)');
    expect(content.alt).toContain('24.5, Red. Probably between 20 and 30 (9 times in 10).');
  },
);

test('the picture names nobody', () => {
  const content = cardContent(both, clientReport, resultsOf(clientReport));
  expect(JSON.stringify(content)).not.toMatch(/Sample (client|coach)/);
});
