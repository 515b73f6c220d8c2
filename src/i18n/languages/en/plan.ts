import { formats } from '../../format';

const f = formats('en');

/** What the person means to do, and when. */
export const plan = {
  title: 'My plan',
  intro: 'What you want to do, and by when. Kept in this browser, your file and report.',
  empty:
    'Nothing here yet. Press “Add to my plan” beside anything you can do, or write a step of your own.',
  steps: 'Steps of my plan',
  left: (open: number, all: number) =>
    open === 0
      ? 'All done.'
      : `${f.plural(open, { one: '# step', other: '# steps' })} to do, ${f.upTo(all - open)} done.`,
  done: (iso: string) => `done ${f.day(iso)}`,
  by: 'By',
  byFor: (step: string) => `By which day: ${step}`,
  change: 'Change',
  changeThis: (step: string) => `Change: ${step}`,
  remove: 'Remove',
  removeThis: (step: string) => `Remove: ${step}`,
  removed: 'Removed. Undo brings it back.',
  own: 'A step of my own',
  words: 'In your own words',
  wordsProblem: 'Say what you want to do, in 1 to 300 characters.',
  dateProblem: 'Choose a day, or leave this empty.',
  there: 'That step is in your plan already.',
  full: 'Your plan is full. Remove a step first.',
  add: 'Add step',
  keep: 'Save',
  cancel: 'Cancel',
  calendar: 'Put it in my calendar (.ics)',
  undated: (count: number) =>
    `${f.plural(count, { one: '# step has no day yet', other: '# steps have no day yet' })}. Choose one, or leave ${count === 1 ? 'it' : 'them'} out.`,
  leaveOut: 'Leave out and save',
  saved: (name: string, entries: number) =>
    `Saved as ${name}. Open it to put ${f.plural(entries, { one: '# entry', other: '# entries' })} in your calendar.`,
  failed: 'The calendar file could not be made. Check your connection and try again.',
  entry: {
    step: 'A step of my plan in Personal AI Risk.',
    again: 'Look at my AI risk score again',
    againAt: (address: string | null) =>
      `AI and the job market move on. See where you stand now${address ? `: ${address}` : '.'}`,
  },
};
