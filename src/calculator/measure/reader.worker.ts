import { decodeTable, isNoText, provenEncoding } from '@/profile/tableText';
import { CalendarError, type CalendarProblem } from './reading/calendar/blocks';
import { readCalendar } from './reading/calendar/readCalendar';
import { readTimesheet } from './reading/timesheet/readTimesheet';
import { MOST_BYTES, type ReadAnswer, type ReadKind, type Requests } from './readRequest';

const say = (answer: ReadAnswer) => self.postMessage(answer);

/** So often is told how far it is, in milliseconds. */
const TELL_MS = 150;

/** What the files say; `otherwise` is the problem with one that is no text. */
async function textsOf(files: readonly File[], otherwise: CalendarProblem): Promise<string[]> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > MOST_BYTES) throw new CalendarError('tooLarge');
  const texts: string[] = [];
  for (const file of files) {
    const content = new Uint8Array(await file.arrayBuffer());
    if (isNoText(content)) throw new CalendarError(otherwise);
    texts.push(decodeTable(content, provenEncoding(content) ?? 'windows-1252'));
  }
  return texts;
}

async function readEntries({ files, question }: Requests['calendar']): Promise<void> {
  const steps = readCalendar(await textsOf(files, 'notACalendar'), question);
  let told = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return say({ kind: 'read', reading: step.value });
    if (performance.now() - told < TELL_MS) continue;
    told = performance.now();
    say({ kind: 'progress', share: step.value });
  }
}

async function readRows({ files, kinds }: Requests['timesheet']): Promise<void> {
  const [text = ''] = await textsOf(files, 'noText');
  say({ kind: 'read', reading: readTimesheet(text, kinds) });
}

const read = (request: Requests[ReadKind]) =>
  request.kind === 'calendar' ? readEntries(request) : readRows(request);

self.onmessage = ({ data }: MessageEvent<Requests[ReadKind]>) => {
  read(data).catch((error: unknown) => {
    const problem = error instanceof CalendarError ? error.problem : 'notRead';
    say({ kind: 'problem', problem });
  });
};
