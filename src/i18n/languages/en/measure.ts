import { formats } from '../../format';
import { letters } from './letters';
import { hours } from './measure/hours';
import { timesheet } from './measure/timesheet';

const f = formats('en');
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

const dayNames = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

const day = (iso: string) => days.format(new Date(iso));
const weeks = (value: number) =>
  f.plural(Math.round(10 * value) / 10, { one: '# week', other: '# weeks' });
const notedHours = (value: number) =>
  `${f.upTo(value, 2)} ${f.plural(value, { one: 'hour', other: 'hours' })}`;
const entries = (count: number) => f.plural(count, { one: '# entry', other: '# entries' });

/** Measuring the week from a calendar, a timesheet, or by hand. */
export const measure = {
  title: 'Measure your week',
  intro: 'People guess their week badly. Your calendar or timesheet knows it better.',
  close: 'Close',
  way: 'Where from?',
  ways: { calendar: 'A calendar', timesheet: 'A timesheet', diary: 'By hand, for a week' },
  trust:
    'Your files are read here, in your browser. Nothing of them is sent or kept; only the hours you take over.',
  calendar: {
    how: 'Save your calendar as an .ics file first: in Google, Outlook and Apple it is called “Export”.',
    span: 'Which weeks?',
    spans: (count: number) => `The last ${f.upTo(count)} weeks`,
    ownSpan: 'Days of my own',
    from: 'First day',
    to: 'Last day',
    spanProblem: 'Choose a first and a last day, at most a year apart.',
    days: 'Days you work',
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    starts: 'You start at',
    ends: 'You finish at',
    hoursProblem: 'Choose at least one day, and two times.',
    week: (value: number) => `That is ${hours(value)} a week.`,
    countPrivate: 'Count private entries, too',
    choose: 'Choose calendar files (.ics)',
    drop: 'Or drop them here. Several at once are fine.',
  },
  timesheet,
  diary: {
    how: 'Note what you did each day, to the quarter of an hour.',
    kept: 'It stays in this browser.',
    keptForClient: 'It is this client’s alone, and kept only until you close the page.',
    day: 'Which day?',
    dayName: (iso: string) => dayNames.format(new Date(iso)),
    dayHours: (value: number) => `${f.upTo(value, 2)} h`,
    field: (task: string, iso: string) => `Hours on ${day(iso)}: ${task}`,
    less: (task: string) => `A quarter of an hour less: ${task}`,
    more: (task: string) => `A quarter of an hour more: ${task}`,
    over: (from: string, to: string) =>
      `The week of this diary is over: ${day(from)} to ${day(to)}. Begin a new week, or choose a day to change it.`,
    noted: (value: number, over: boolean) =>
      value === 0
        ? 'Nothing is noted yet.'
        : `${notedHours(value)} noted ${over ? 'in that week' : 'this week'}.`,
    notKept: 'This browser keeps nothing. Your notes last until you close the page.',
    startAgain: 'Begin a new week',
    bringBack: 'Bring the week before back',
    bringNewerBack: 'Bring the newer week back',
    bringOlder: 'Use older notes of a job in your own words',
    remind: 'Remind me (.ics)',
    reminder: {
      title: 'Note my hours',
      text: 'Open Personal AI Risk, choose “Measure it”, then “By hand”.',
    },
    reminded: (name: string) => `Saved as ${name}. Open it to be reminded on five working days.`,
    notReminded: 'The calendar file could not be made. Check your connection and try again.',
  },
  letters,
  reading: (share: number) => `Reading: ${f.upTo(Math.round(100 * share), 0)} % done`,
  cancel: 'Stop reading',
  cancelled: 'Stopped. Nothing changed.',
  problems: {
    notACalendar: 'This is no calendar file. Nothing changed.',
    cut: 'This file ends too early. Export it again. Nothing changed.',
    tooLarge: 'These files are larger than 60 MB. Export fewer months. Nothing changed.',
    tooMany: 'This file has more entries than we can read. Export fewer months. Nothing changed.',
    tooOften: 'This file repeats an entry without end. No week is like that. Nothing changed.',
    tookTooLong: 'This file took too long to read. Export fewer months. Nothing changed.',
    noText: 'This is no CSV file. In your spreadsheet, choose “Save as” and CSV. Nothing changed.',
    notATable: 'This is no table with a line of names. Nothing changed.',
    notRead: 'This file could not be read. Choose it again. Nothing changed.',
  },
  read: {
    title: 'What we read',
    files: (count: number, names: string[]) =>
      `${f.plural(count, { one: '# entry', other: '# entries' })} in ${f.list(names)}.`,
    counted: (count: number, time: number, from: string, to: string) =>
      `From ${day(from)} to ${day(to)} they give ${hours(time)} of work, in ${f.plural(count, { one: '# piece', other: '# pieces' })}.`,
    nothing: 'No entry lies in your working hours on these days.',
    noTime: 'No working time is left on these days. Choose other days or hours.',
    left: {
      cancelled: (count: number) => `${entries(count)} called off: left out.`,
      declined: (count: number) => `${entries(count)} you said no to: left out.`,
      private: (count: number) => `${entries(count)} marked private: left out.`,
      free: (count: number) => `${entries(count)} marked as free time: left out.`,
      allDay: (count: number) => `${entries(count)} for a whole day: a note, no work.`,
      outside: (count: number) => `${entries(count)} outside your working hours: left out.`,
    },
    away: (time: number) => `${hours(time)} away (leave, sick): not part of your week.`,
    overlapping: (count: number) => `${entries(count)} at the same time as another: they share it.`,
    impossible: (count: number) => `${entries(count)} with a date that does not exist: left out.`,
    unknownZone: (count: number) =>
      `${entries(count)} in a time zone that nobody knows: read as yours.`,
    noOwner: 'We cannot tell which guest you are. What you said no to still counts.',
  },
  groups: {
    title: 'What it was about',
    intro: 'We matched words. Please look, and put right what is wrong.',
    head: ['Entry', 'Hours', 'Belongs to', 'How sure'],
    untitled: 'No words',
    guests: (count: number) => (count === 0 ? 'you alone' : `you and ${f.upTo(count)}`),
    times: (count: number, repeats: boolean) =>
      repeats
        ? `${f.upTo(count)} times, repeats`
        : f.plural(count, { one: 'once', other: '# times' }),
    hours: (value: number) => f.fixed(value),
    give: (title: string) => `Belongs to: ${title}`,
    open: 'Not sure, leave open',
    notWork: 'Not work',
    certainty: {
      fits: 'fits well',
      mayFit: 'may fit',
      unknown: 'no match',
      remembered: 'your choice before',
      chosen: 'your choice',
    },
    more: (count: number) => f.plural(count, { one: 'Show # more', other: 'Show # more' }),
    remembered:
      'Your choices are kept in this browser for next time: a short code each, none of the words.',
    rememberedForClient: 'Your choices are kept for this client until you close the page.',
    forget: 'Forget my choices',
    forgotten: 'Forgotten.',
  },
  open: {
    title: 'What nobody wrote down',
    intro: (open: number, all: number) =>
      `${f.fixed(open)} of ${f.fixed(all)} hours a week have no entry. What do you do in them?`,
    none: 'Every hour of your week is written down.',
    start: 'As a start we share them out as is typical for this job. That is a guess. Change it.',
    changed: 'These are your own figures now.',
    again: 'Back to what is typical',
    field: (task: string) => `Hours without an entry: ${task}`,
    unit: 'h',
    problem: (most: number) => `Enter 0 to ${f.upTo(most)} hours.`,
    unclear: 'Do you mean a thousand or a decimal? Write it without the sign.',
  },
  result: {
    title: 'Your week, measured',
    measured: (known: number, all: number) =>
      `${f.fixed(known)} of ${f.fixed(all)} hours are measured, the rest is assumed.`,
    head: ['Task', 'Today', 'Measured', 'Assumed', 'New'],
    percent: (value: number) => `${f.upTo(value)} %`,
    hours: (value: number) => `${f.fixed(value)} h`,
    all: 'All',
    score: (now: number, next: number) =>
      now === next
        ? `Your score stays ${f.fixed(now)}.`
        : `Your score goes from ${f.fixed(now)} to ${f.fixed(next)}, ${next > now ? 'safer' : 'more at risk'}.`,
    range: (low: number, high: number, before: number, after: number) =>
      low === high
        ? 'No hour is open, so time leaves no doubt.'
        : `Whatever you do in the open hours, it lies between ${f.fixed(low)} and ${f.fixed(high)}. With no hour measured: ${f.fixed(before)} to ${f.fixed(after)}.`,
    assumption:
      'This takes your AI scores, market and protection as they are. It asks only about time.',
    take: 'Take these times over',
    taken: 'One press on Undo brings your week back.',
    nothing: 'Nothing is measured yet: give an entry to a task first.',
  },
  line: (known: number, all: number, count: number, until: string) =>
    `Measured: ${f.upTo(known)} of ${f.upTo(all)} hours, ${weeks(count)} to ${day(until)}`,
  sure: (low: number, high: number) =>
    `The hours nobody measured can move your score between ${f.fixed(low)} and ${f.fixed(high)}.`,
};
