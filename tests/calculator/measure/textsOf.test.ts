import { expect, test } from 'vitest';
import { UnclearLetters } from '@/calculator/measure/readRequest';
import { textsOf } from '@/calculator/measure/textsOf';

/** A file as Windows writes it: letters beyond ASCII prove no encoding. */
const windows = (text: string) =>
  new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], 'week.csv');

const table = windows('Task,Hours\nPrüfung,1\nPrüfung,2\nPost,3\nFür Zoë,1');
const asked = { encoding: null, otherwise: 'noText' } as const;

test('letters that prove nothing are asked about, with words as they would read', async () => {
  const failed = await textsOf([table], asked).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(UnclearLetters);
  expect((failed as UnclearLetters).choices).toContainEqual({
    encoding: 'windows-1252',
    names: ['Prüfung', 'Für Zoë'],
  });
});

test('what a person said counts for files that do not say it', async () => {
  const proven = new File(['Prüfung'], 'other.csv');
  const texts = await textsOf([table, proven], { ...asked, encoding: 'windows-1252' });
  expect(texts).toEqual([expect.stringContaining('Für Zoë'), 'Prüfung']);
});
