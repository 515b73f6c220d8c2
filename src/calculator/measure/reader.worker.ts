import { decodeTable, provenEncoding } from '@/profile/tableText';
import { CalendarError } from './reading/calendar/blocks';
import { readCalendar } from './reading/calendar/readCalendar';
import { MOST_BYTES, type ReadAnswer, type ReadRequest } from './readRequest';

const say = (answer: ReadAnswer) => self.postMessage(answer);

/** So often is told how far it is, in milliseconds. */
const TELL_MS = 50;

async function textsOf(files: readonly File[]): Promise<string[]> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > MOST_BYTES) throw new CalendarError('tooLarge');
  const texts: string[] = [];
  for (const file of files) {
    const content = new Uint8Array(await file.arrayBuffer());
    texts.push(decodeTable(content, provenEncoding(content) ?? 'windows-1252'));
  }
  return texts;
}

async function read({ files, question }: ReadRequest): Promise<void> {
  const steps = readCalendar(await textsOf(files), question);
  let told = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return say({ kind: 'read', reading: step.value });
    if (performance.now() - told < TELL_MS) continue;
    told = performance.now();
    say({ kind: 'progress', share: step.value });
  }
}

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  read(data).catch((error: unknown) => {
    const problem = error instanceof CalendarError ? error.problem : 'notACalendar';
    say({ kind: 'problem', problem });
  });
};
