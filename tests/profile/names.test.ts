import { expect, test } from 'vitest';
import { isSeen, nameKey, plainName, savedName, searchKey } from '@/profile/names';

test.each([
  '',
  ' ',
  '\t\n',
  '\u200b',
  '\u2060\u00a0',
  '\u00ad',
  '\u3164',
  '\u2800',
  '\ufeff',
  '\u0007',
])('nobody sees “%s”', (name) => {
  expect(isSeen(name)).toBe(false);
});

test.each(['a', ' a ', '\u200bA', '-', '2', '🧳'])('“%s” is seen', (name) => {
  expect(isSeen(name)).toBe(true);
});

test('a name is the same by case, by spaces, by the way in which accents are stored', () => {
  expect(nameKey('  Zoë \t\n MÜLLER ')).toBe('zoë müller');
  expect(nameKey('Zoë Müller'.normalize('NFD'))).toBe('zoë müller'.normalize('NFC'));
  expect(nameKey('Zoe Muller')).not.toBe(nameKey('Zoë Müller'));
});

test('a search may leave accents out, of one sign or of many', () => {
  expect(searchKey('Ingénieur Ange\u0301lE')).toBe('ingenieur angele');
  expect(searchKey('ệ')).toBe('e'); // two accents on one letter
});

const TURNED = ' Anna \u202Efdp.exe\u202C \u2067Berg\u2069 ';

test('a name is without marks that turn the words around it', () => {
  expect(plainName(TURNED)).toBe('Anna fdp.exe Berg');
  expect(plainName('\u202E \u2066')).toBe('');
  // Of its own direction a name may be, and emoji keep their joiners.
  expect(plainName('مستشار\u200f 👩\u200d🚒')).toBe('مستشار\u200f 👩\u200d🚒');
});

test('saved work that holds a name of nothing else opens', () => {
  expect(savedName(TURNED)).toBe('Anna fdp.exe Berg');
  expect(savedName('\u202E')).toBe('\u202E');
  expect(savedName(' ')).toBe('');
});

test.each([
  'Anna\u200b Berg',
  'An\u00adna Berg\u200b',
  'Anna \u200b Berg \u2060',
  '\ufeffAn\ufeffna\u3164Berg',
  'Anna\u2800Berg\u200e',
])('“%s” looks like Anna Berg, and is the same name', (name) => {
  expect(nameKey(name)).toBe('anna berg');
  expect(searchKey(name)).toBe('anna berg');
});

test.each([
  ['Łukasz', 'lukasz'],
  ['Søren', 'soren'],
  ['Ærø', 'aero'],
  ['Œuvre', 'oeuvre'],
  ['Yıldız İnce', 'yildiz ince'],
  ['Đorđe', 'dorde'],
  ['Guðrún Þór', 'gudrun thor'],
  ['Großmann STRAẞE', 'grossmann strasse'],
  ['O’Brien', searchKey("O'Brien")],
  ['O´Brien', searchKey('OʼBrien')],
  ['ＡＮＮＡ', 'anna'],
  ['علی', searchKey('علي')],
  ['کریم', searchKey('كريم')],
])('a search finds %s as it is typed without the letter, too: %s', (name, typed) => {
  expect(searchKey(name)).toBe(typed);
});

test('a search tells apart what differs in more than a sign', () => {
  expect(searchKey('Łukasz')).not.toBe(searchKey('Lucas'));
  expect(nameKey('Łukasz')).not.toBe(nameKey('Lukasz'));
  expect(nameKey('O’Brien')).not.toBe(nameKey('Obrien'));
});
