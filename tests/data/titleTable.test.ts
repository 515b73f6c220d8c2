import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readTitleTable } from '@/data/build/titleTable';
import { sources } from '@/data/sources';
import titles from '@/data/titles/jobTitles.json';
import titlesText from '@/data/titles/jobTitles.json?raw';

const row = (soc: string, title: string, source = 'ESCO') => ({ soc, title, source });

describe('titles from a table', () => {
  test('sound names first, weaker ones after, each once and in order', () => {
    const table = readTitleTable([
      row('29-1141', 'ward nurse'),
      row('11-1011', 'Chief'),
      row('29-1141', 'Nurse', 'O*NET title'),
      row('29-1141', 'nurse', 'ESCO (weaker match)'),
      row('29-1141', 'nurse adviser', 'ESCO (weaker match)'),
    ]);
    expect(Object.entries(table)).toEqual([
      ['11-1011', 'chief'],
      ['29-1141', 'nurse|ward nurse~nurse adviser'],
    ]);
  });

  test('brackets hold another name only where they are its first letters', () => {
    const names = (title: string) => readTitleTable([row('29-1071', title)])['29-1071'];
    expect(names('Physician Assistant (PA)')).toBe('pa|physician assistant');
    expect(names('Nurse (Hospital)')).toBe('nurse');
  });

  test('a code or a source that is none is named', () => {
    expect(() => readTitleTable([row('nurse', 'Nurse')])).toThrow('"nurse" is no SOC code');
    expect(() => readTitleTable([row('29-1141', 'Nurse', 'hearsay')])).toThrow(
      '29-1141: source "hearsay"',
    );
  });
});

describe('the committed titles', () => {
  test('400 codes, more than 34,000 titles, at most 200 kB as they travel', () => {
    const names = Object.values(titles).flatMap((line) => line.split(/[|~]/));
    expect(Object.keys(titles).length).toBe(400);
    expect(new Set(names).size).toBeGreaterThan(34_000);
    expect(gzipSync(titlesText).length).toBeLessThanOrEqual(200_000);
  });

  test.each(['esco', 'onet', 'isco-08', 'nco-2015'])(
    '%s stands among the sources, with its terms',
    (id) => {
      expect(sources.find((source) => source.id === id)?.terms).toMatch(/\w/);
    },
  );
});
