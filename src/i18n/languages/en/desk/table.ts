import { formats } from '../../../format';
import { letters } from '../letters';
import { clientsWord } from './counts';

const f = formats('en');

const importErrors = {
  clientMissing: 'the client’s name is missing',
  taskMissing: 'the task is missing',
  nothingSaid: 'neither a role nor a task is named',
  timeNotANumber: 'the time is not a number',
  timeAmbiguous:
    'the time may mean a thousand or one: write it without the comma or point, or with other decimals',
  timeOutOfRange: `the time is not from 0 to ${f.upTo(1_000_000)}`,
  scoreOutOfRange: 'the AI score is not a whole number from 1 to 5',
  bucketUnknown: 'the bucket is not displaced, augmented or notInvolved',
  roleUnknown: 'no such role in the library; write its title as the search shows it',
  roleDiffers: 'another role than in the client’s first line',
  tooManyTasks: 'too many tasks for one client',
  duplicateTask: 'the client has this task already',
  noTime: 'the client’s times add up to nothing',
  textTooLong: 'the text is too long',
  tooManyTags: 'too many tags',
  tooManyClients: 'too many clients for one table',
  quotesBroken: 'a quotation mark is not closed',
  tooManyCells:
    'this line has more columns than the first; write decimals with a point, or put them in quotes',
  tooFewCells: 'this line has fewer columns than the first',
};

/** Clients from a table. */
export const table = {
  table: {
    title: 'Clients from a table',
    intro:
      'Several clients from a CSV file, such as a spreadsheet saves: names and roles are enough.',
    formatTitle: 'What the table looks like',
    format:
      'The columns client and role, and tags if you like: each client gets the usual week of the role. Or one line per task, with the columns client, task, time, score and, if you like, role, bucket and tags. A role is named by its title or its id. A client with an error in one line is left out whole.',
    numbers:
      'Decimals may follow a point or a comma. A number such as 1.000 is read where the other times of the table show which of the two it is.',
    sample: `client,role,task,time,score,tags
Sample client,Registered Nurse,,,,spring
Sample colleague,Backend/API Developer,Code review,40,3,spring
Sample colleague,Backend/API Developer,Talks with users,60,1,spring`,
    open: 'Choose a CSV file',
    errors: (count: number) =>
      `${f.plural(count, { one: '# line', other: '# lines' })} could not be used:`,
    error: (line: number, problem: string, value: string) =>
      `Line ${f.upTo(line)}: ${problem}${value === '' ? '' : ` (“${value}”)`}.`,
    repeats: (line: number, before: number) =>
      `Line ${f.upTo(line)} repeats line ${f.upTo(before)}.`,
    kinds: importErrors,
    more: (count: number) => `and ${f.upTo(count)} more`,
    columnsMissing: (missing: string[]) =>
      `The first line must name the columns; ${f.list(missing)} ${missing.length === 1 ? 'is' : 'are'} missing. Client and role are enough.`,
    empty: 'The file holds no lines.',
    noRows: 'The file names its columns, but no line follows. Add one line per client.',
    noText: 'This is no CSV file. In your spreadsheet, choose “Save as” and CSV.',
    letters,
    tooLarge: (most: number) => `The file is larger than ${f.upTo(most)} MB and was not read.`,
    preview: 'Clients in the table',
    role: 'Role',
    tasks: 'Tasks',
    ownRole: 'their own description',
    usualWeek: 'the usual week',
    add: (count: number) => `Add ${clientsWord(count)}`,
    takeOver: (count: number) => `Take over ${clientsWord(count)}`,
    known: (count: number) =>
      `${clientsWord(count)} of the table ${count === 1 ? 'has the name of one' : 'have names of some'} on the desk`,
    several: (names: readonly string[]) =>
      `The desk has more than one client of the same name. We cannot tell which one is meant, so we leave out: ${f.list(names)}.`,
    update: 'Update those of the same name; their state until now is kept as a version',
    anew: 'Add them anew, beside those of the same name',
    versionName: (day: string) => `Before the table of ${day}`,
    done: ({ added, updated, unchanged }: Record<'added' | 'updated' | 'unchanged', number>) =>
      `${[
        `${clientsWord(added)} added`,
        ...(updated > 0 ? [`${f.upTo(updated)} updated`] : []),
        ...(unchanged > 0 ? [`${f.upTo(unchanged)} unchanged`] : []),
      ].join(', ')}.`,
    outcome: {
      tooMany:
        'The desk cannot hold that many clients. Nothing was added. Delete clients that you do not need first.',
      full: 'This browser’s storage is too full for them. Nothing was added.',
      failed: 'They could not be added. Nothing was changed.',
      cancelled: 'Cancelled. Nothing was added.',
    },
  },
};
