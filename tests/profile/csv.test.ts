import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { plainCell, toCsv } from '@/profile/csv';

const text = fc.string({ unit: fc.constantFrom(...'ab ,;"\n\r\t=+-@1.\'') });
const table = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 });

describe('RFC 4180', () => {
  test.each([
    [
      'rows end with CRLF',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'a,b\r\nc,d',
    ],
    ['commas are quoted', [['a,b', 'c']], '"a,b",c'],
    ['quotes are doubled', [['say "no"']], '"say ""no"""'],
    ['line breaks are quoted', [['a\nb', 'c\r\nd']], '"a\nb","c\r\nd"'],
    ['numbers are plain', [[1.5, -2, 0]], '1.5,-2,0'],
    ['nothing is empty', [[null, '', 'a']], ',,a'],
    ['outer spaces stay', [[' a ']], '" a "'],
  ])('%s', (_, rows, csv) => {
    expect(toCsv(rows)).toBe(csv);
  });

  /** Written without the package: a strict reader of the RFC's grammar. */
  function strictRows(csv: string): string[][] {
    const rows: string[][] = [[]];
    const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
    for (let at = 0; ;) {
      cell.lastIndex = at;
      const [whole, quoted, plain] = cell.exec(csv)!;
      rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
      at += whole.length;
      if (at === csv.length) return rows;
      if (csv.startsWith('\r\n', at)) rows.push([]);
      else if (csv[at] !== ',') throw new Error(`not RFC 4180 at ${at}`);
      at += csv.startsWith('\r\n', at) ? 2 : 1;
    }
  }

  test('any table comes back', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const csv = toCsv(rows);
        expect(strictRows(csv).map((row) => row.map(plainCell))).toEqual(rows.map(unmarked));
        const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
        expect(data.map((row) => row.map(plainCell))).toEqual(rows.map(unmarked));
      }),
    );
  });

  /** A text that itself looks like a neutralised formula cannot be told from one. */
  const unmarked = (row: string[]) => row.map(plainCell);

  test('no cell of any table begins a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const cell of strictRows(toCsv(rows)).flat()) {
          expect(/^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell)).toBe(false);
        }
      }),
    );
  });
});

describe('formulas', () => {
  test.each([
    ['=SUM(A1:A9)', `"'=SUM(A1:A9)"`],
    ['+cmd', `"'+cmd"`],
    ['-2+3', `"'-2+3"`],
    ['@ref', `"'@ref"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['＝1', `"'＝1"`],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['-1.5', '-1.5'],
    ['+1.9', '+1.9'],
    ['-1.5.', `"'-1.5."`],
    ['a=b', 'a=b'],
    ["'quoted'", "'quoted'"],
  ])('%j is written as %j', (cell, written) => {
    expect(toCsv([[cell]])).toBe(written);
  });

  test('do not begin where a spreadsheet separates by semicolons, nor after a line’s end', () => {
    expect(toCsv([['x;=1+1']])).toBe("x;'=1+1");
    fc.assert(
      fc.property(table, (rows) => {
        const texts = rows.map((row) => row.map((cell) => `a${cell}`));
        for (const cell of toCsv(texts).split(/[;|\t\r\n]+/)) {
          expect(cell.replace(/^["\s]+/, '')).not.toMatch(/^[=+\-@]/);
        }
      }),
    );
  });

  test('of numbers are numbers', () => {
    expect(toCsv([[-1.5]])).toBe('-1.5');
  });

  test('lose the apostrophe when they are read again, other texts do not', () => {
    expect(plainCell("'=SUM(A1)")).toBe('=SUM(A1)');
    expect(plainCell("'tis")).toBe("'tis");
    expect(plainCell("'-1.5")).toBe("'-1.5");
  });
});
