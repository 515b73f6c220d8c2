import { describe, expect, test } from 'vitest';
import { columnsOf, delimiterOf, namedDelimiter } from '@/desk/rows/importColumns';
import { tableEndIn } from '@/desk/rows/tableEnd';
import {
  decodeTable,
  isNoText,
  encodingChoices,
  possibleEncodings,
  provenEncoding,
} from '@/profile/tableText';

describe('columns', () => {
  test('are found by their letters, whatever stands around them', () => {
    const header = [
      'Client name',
      'TASK',
      'Time (percent)',
      'AI-score',
      'Bucket',
      'Role id',
      'Tag',
    ];
    expect(columnsOf(header)).toEqual({
      at: { client: 0, task: 1, time: 2, score: 3, bucket: 4, role: 5, tags: 6 },
      missing: [],
    });
    const short = ['tags', 'role', 'score', 'time', 'task name', 'client'];
    expect(columnsOf(short).at).toEqual({
      tags: 0,
      role: 1,
      score: 2,
      time: 3,
      task: 4,
      client: 5,
    });
  });

  test('that are named twice count where they stand first; others are not ours', () => {
    expect(columnsOf(['x', 'client', 'Client', ''])).toEqual({
      at: { client: 1 },
      missing: ['task', 'time', 'score'],
    });
    expect(columnsOf([]).missing).toEqual(['client', 'task', 'time', 'score']);
  });
});

describe('the delimiter', () => {
  test.each([
    ['client,task,time,score\n', ','],
    ['client;task;time;score\na;b;1,5;2', ';'],
    ['client\ttask\ttime\tscore', '\t'],
    ['client|task|time|score', '|'],
    ['client;a, b, c, d, e', ';'], // not the one that is there most often
    ['\n\n  client;task', ';'],
    ['nothing of ours', ','],
    ['', ','],
  ])('of %j is “%s”', (text, delimiter) => expect(delimiterOf(text)).toBe(delimiter));

  test('is looked for in the first line only, and not behind 2000 signs', () => {
    expect(delimiterOf('client,task\nclient;task;time;score')).toBe(',');
    expect(delimiterOf('client,task\rclient;task;time;score')).toBe(',');
    expect(delimiterOf(`${'x'.repeat(2000)};client;task`)).toBe(',');
  });

  test.each([
    ['sep=;\nclient', ';'],
    ['SEP=|\r\nclient', '|'],
    ['sep=\t', '\t'],
    ['sep=;;;;\n', ';'],
    ['sep=', null],
    ['\nsep=;', null],
    ['sep=;x\n', null],
    ['client;sep=;\n', null],
  ])('that is named by %j is %j', (text, named) => expect(namedDelimiter(text)).toBe(named));
});

describe('the end of a table', () => {
  const long = 'x'.repeat(50_002);

  test.each([
    ['', null],
    ['a;b\nc;d\n', null],
    ['x'.repeat(50_000), null],
    [`${'x'.repeat(49_999)}\n`.repeat(3), null],
    [`"${'x\n'.repeat(20_000)}"`, null],
  ])('is its own end for most', (text, end) => expect(tableEndIn(text, ';')).toEqual(end));

  test.each([
    [long, 0, 1, 'textTooLong'],
    [`a;b\n${long}`, 4, 2, 'textTooLong'],
    [`a;b\r\n${long}`, 5, 2, 'textTooLong'],
    [`a;b\r${long}`, 4, 2, 'textTooLong'],
    [`a\n"${long}`, 2, 2, 'quotesBroken'],
    [`a\n"b\n;c"\n${long}`, 9, 4, 'textTooLong'], // lines inside quotes count
    [`a\nb;"${long}`, 2, 2, 'quotesBroken'],
    [`a\nb"c"${long}`, 2, 2, 'textTooLong'], // a quote inside a cell opens nothing
    [`"a""b"\n${long}`, 7, 2, 'textTooLong'], // two are one
    [`"a";"b"\n${long}`, 8, 2, 'textTooLong'],
    [`"a" \n${long}`, 5, 2, 'textTooLong'],
    [`"a"b\n${long}`, 0, 1, 'quotesBroken'], // a quote that does not end its cell
  ])('%# lies before what is no row', (text, from, line, why) => {
    expect(tableEndIn(text, ';')).toEqual({ from, line, why });
  });

  test('a quote ends its cell in front of this table’s delimiter only', () => {
    expect(tableEndIn(`"a",b\n${long}`, ';')).toMatchObject({ why: 'quotesBroken', line: 1 });
    expect(tableEndIn(`"a",b\n${long}`, ',')).toMatchObject({ why: 'textTooLong', line: 2 });
  });

  test('lies behind as many lines as all clients can have, each with an empty one', () => {
    const lines = 2 * 5000 * 40;
    expect(tableEndIn('\n'.repeat(lines - 1), ';')).toBeNull();
    const end = { from: lines, line: lines + 1, why: 'tooManyClients' };
    expect(tableEndIn('\n'.repeat(lines + 7), ';')).toEqual(end);
  });
});

describe('letters', () => {
  const bytes = (...list: number[]) => Uint8Array.from(list);
  const latin = bytes(0x4d, 0xfc); // Mü of Windows
  const little = bytes(0xff, 0xfe, 0x4d, 0, 0xfc, 0);
  const big = bytes(0xfe, 0xff, 0, 0x4d, 0, 0xfc);

  test('are proven by the bytes themselves, or nobody knows', () => {
    expect(provenEncoding(new TextEncoder().encode('Mü'))).toBe('utf-8');
    expect(provenEncoding(little)).toBe('utf-16le');
    expect(provenEncoding(big)).toBe('utf-16be');
    expect(provenEncoding(latin)).toBeNull();
    expect(provenEncoding(bytes(0xff, 0xfe, 0x4d))).toBeNull(); // half a sign
    expect(provenEncoding(bytes(0xff, 0x41))).toBeNull();
    expect(provenEncoding(bytes(0xfe, 0x41))).toBeNull();
  });

  test('of two bytes each are known without a mark, as every second byte is 0', () => {
    const unmarked = (...list: number[]) => Uint8Array.from(list);
    const table = Array.from('client;Zoë', (letter) => letter.charCodeAt(0));
    const [low, high] = [table.flatMap((code) => [code, 0]), table.flatMap((code) => [0, code])];
    expect(provenEncoding(unmarked(...low))).toBe('utf-16le');
    expect(provenEncoding(unmarked(...high))).toBe('utf-16be');
    expect(isNoText(unmarked(...low))).toBe(false);
    expect(decodeTable(unmarked(...high), 'utf-16be')).toBe('client;Zoë');
  });

  test.each([
    ['a spreadsheet of today', 'PK\x03\x04\x14\0\x06\0'],
    ['an old spreadsheet', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'],
    ['a PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['a photo', '\xff\xd8\xff\xe0\0\x10JFIF\0'],
  ])('are none in %s', (_, letters) => {
    expect(isNoText(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)))).toBe(true);
    expect(isNoText(latin)).toBe(false);
    expect(isNoText(little)).toBe(false);
    expect(isNoText(bytes())).toBe(false);
  });

  test('may be of Unicode or of Windows', () => {
    // "ü" is the same in Windows-1250.
    expect(possibleEncodings(latin)).toEqual(['utf-8', 'windows-1252', 'macintosh']);
    const polish = Uint8Array.of(0x4d, 0xb3);
    const all = ['utf-8', 'windows-1252', 'windows-1250', 'macintosh'];
    expect(possibleEncodings(polish)).toEqual(all);
    expect(possibleEncodings(little)[0]).toBe('utf-16le');
    expect(possibleEncodings(big)[0]).toBe('utf-16be');
  });

  test('are told apart by the names that differ most between the ways to read them', async () => {
    // "Zoë" is the same in both of Windows, "£" in one of them and on a Mac, "Ana" everywhere.
    const bytes = Uint8Array.from('Ana,Zo\xeb,\xa3ukasz', (letter) => letter.charCodeAt(0));
    const choices = await encodingChoices(bytes, (text) => text.split(','));
    expect(choices).toEqual([
      { encoding: 'utf-8', names: ['Zo\ufffd', '\ufffdukasz', 'Ana'] },
      { encoding: 'windows-1252', names: ['Zoë', '£ukasz', 'Ana'] },
      { encoding: 'windows-1250', names: ['Łukasz', 'Zoë', 'Ana'] },
      { encoding: 'macintosh', names: ['ZoÎ', '£ukasz', 'Ana'] },
    ]);
  });

  test('of Central Europe and of a Mac are read', () => {
    expect(decodeTable(Uint8Array.of(0xa3, 0x9c), 'windows-1250')).toBe('Łś');
    expect(decodeTable(Uint8Array.of(0x9f, 0x8a), 'macintosh')).toBe('üä');
  });

  test('are read in each encoding', () => {
    expect(decodeTable(latin, 'windows-1252')).toBe('Mü');
    expect(decodeTable(latin, 'utf-8')).toBe('M\ufffd');
    expect([decodeTable(little, 'utf-16le'), decodeTable(big, 'utf-16be')]).toEqual(['Mü', 'Mü']);
  });
});
