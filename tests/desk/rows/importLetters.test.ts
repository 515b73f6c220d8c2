import { expect, test } from 'vitest';
import { read } from './importSample';

/** A file as Windows writes it: letters beyond ASCII prove no encoding. */
const windows = (...lines: string[]) =>
  new Blob([Uint8Array.from(lines.join('\n'), (letter) => letter.charCodeAt(0))]);

/** The names that are shown for the reading that is right. */
async function names(file: Blob) {
  const found = await read(file);
  if (found.ok || found.reason !== 'encoding') throw new Error('not asked');
  return found.choices.find(({ encoding }) => encoding === 'windows-1252')!.names;
}

const row = (task: string, client = '') => `${task},50,3,${client}`;

test('the names to tell letters by are each shown once, without blanks', async () => {
  const header = 'task,time,score,client';
  const zoes = [row('Read', 'Zoë'), row('Write', ' Zoë ')];
  expect(await names(windows(header, ...zoes))).toEqual(['Zoë']);
  // A row of no client, and one that ends before the client's column.
  const more = [row('Read', 'Zoë'), row('Write'), 'Talk,50,3', row('Listen', 'Ana')];
  expect(await names(windows(header, ...more))).toEqual(['Zoë', 'Ana']);
});

test('without a column of clients the tasks tell, and of those only what differs', async () => {
  const header = 'who,task,time,score';
  const rows = ['Ana,Read,50,3', 'Ana,Täglich,50,3'];
  expect(await names(windows(header, ...rows))).toEqual(['Täglich']);
});

test('a file of nothing to see has no names', async () => {
  expect(await names(windows('\u00a0'))).toEqual([]);
});
