import Papa from 'papaparse';
import { plainCell } from '@/profile/csv';
import { linesIn, type TableLine } from '@/profile/tableLines';
import { breathe, type LongWork } from './slices';

/** Characters parsed at once: about two milliseconds' work. */
const CHUNK_CHARACTERS = 65_536;

/** The package slices texts as well as files, its types know it of files only. */
type SlicedConfig = Papa.ParseConfig<string[]> &
  Pick<Papa.ParseLocalConfig<string[], Papa.LocalFile>, 'chunk' | 'chunkSize'>;

/**
 * Every row that is not empty, parsed in slices. Progress counts characters. Rejects with the
 * signal's reason when cancelled.
 */
export function readTable(
  text: string,
  delimiter: string,
  { signal, onProgress }: LongWork,
): Promise<TableLine[]> {
  const rows: TableLine[] = [];
  let line = 1;
  const add = (found: string[][], broken: ReadonlySet<number | undefined>) => {
    found.forEach((cells, index) => {
      const empty = cells.every((cell) => cell.trim() === '');
      const quotesBroken = broken.has(index);
      if (!empty) rows.push({ line, cells: cells.map(plainCell), quotesBroken });
      line += linesIn(cells);
    });
  };
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const config: SlicedConfig = {
      delimiter,
      newline: '\n',
      chunkSize: CHUNK_CHARACTERS,
      chunk({ data, errors, meta }, parser) {
        const quotes = errors.filter((error) => error.type === 'Quotes');
        add(data, new Set(quotes.map((error) => error.row)));
        onProgress?.(Math.min(meta.cursor, text.length), text.length);
        parser.pause();
        void breathe().then(() => {
          if (signal?.aborted) parser.abort();
          else parser.resume();
        });
      },
      complete() {
        if (signal?.aborted) reject(signal.reason as Error);
        else resolve(rows);
      },
    };
    // Line ends made one: tables put together from several often mix them.
    Papa.parse<string[]>(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), config);
  });
}
