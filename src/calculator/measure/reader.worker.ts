import { CalendarError } from './reading/calendar/blocks';
import { readCalendar } from './reading/calendar/readCalendar';
import { readTimesheet } from './reading/timesheet/readTimesheet';
import { UnclearLetters, type ReadAnswer, type ReadKind, type Requests } from './readRequest';
import { textsOf } from './textsOf';

const say = (answer: ReadAnswer) => self.postMessage(answer);

/** So often is told how far it is, in milliseconds. */
const TELL_MS = 150;

async function readEntries({ files, question, encoding }: Requests['calendar']): Promise<void> {
  const steps = readCalendar(
    await textsOf(files, { encoding, otherwise: 'notACalendar' }),
    question,
  );
  let told = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return say({ kind: 'read', reading: step.value });
    if (performance.now() - told < TELL_MS) continue;
    told = performance.now();
    say({ kind: 'progress', share: step.value });
  }
}

async function readRows({ files, kinds, encoding }: Requests['timesheet']): Promise<void> {
  const [text = ''] = await textsOf(files, { encoding, otherwise: 'noText' });
  say({ kind: 'read', reading: readTimesheet(text, kinds) });
}

const read = (request: Requests[ReadKind]) =>
  request.kind === 'calendar' ? readEntries(request) : readRows(request);

self.onmessage = ({ data }: MessageEvent<Requests[ReadKind]>) => {
  read(data).catch((error: unknown) => {
    if (error instanceof UnclearLetters) return say({ kind: 'letters', choices: error.choices });
    const problem = error instanceof CalendarError ? error.problem : 'notRead';
    say({ kind: 'problem', problem });
  });
};
