import { formats } from '../../../format';
import { clientsWord } from './counts';

const f = formats('en');

/** The coach on paper, and a group without names. */
export const reports = {
  coach: {
    title: 'Your particulars',
    intro: 'For the head of reports. They stay on this machine.',
    name: 'Your name',
    contact: 'Your contact',
    logo: 'Choose a logo',
    otherLogo: 'Choose another logo',
    removeLogo: 'Remove logo',
    logoAlt: 'Your logo',
    beforeReport: 'Before your first report',
    beforeIntro: 'A report can carry your name and your logo. All of it can wait.',
    toReport: 'Go on to the report',
    skip: 'Skip this',
    later: 'You can change this at any time under',
    logoHint: 'PNG, JPEG, WebP or GIF. Large images are made smaller.',
    problems: {
      tooLarge: 'This image is too large, even made smaller.',
      notAnImage: 'This file is not an image that the browser can read.',
    },
  },
  report: {
    of: 'Report of',
    today: 'today',
    sessionNotes: 'Print the notes of this session',
    clientNotes: 'Print your notes on this client',
  },
  group: {
    title: 'A group, without names',
    intro:
      'How the scores of some clients are spread, before and now. The picture has no name, no job and no exact score in it.',
    who: 'Who is in the group',
    selectAll: (count: number) => `Select all ${f.upTo(count)}`,
    selectNone: 'Select none',
    before: 'Compare now with',
    befores: { firstSession: 'Their first session', typical: 'What is typical for their jobs' },
    now: 'Now',
    missing: {
      firstSession: (count: number) =>
        `${clientsWord(count)} had no session yet and ${count === 1 ? 'is' : 'are'} left out.`,
      typical: (count: number) =>
        `${clientsWord(count)} described the job themselves. Nothing is typical for it, so ${count === 1 ? 'it is' : 'they are'} left out.`,
    },
    tooFew: (least: number, count: number) =>
      `The picture needs ${f.upTo(least)} people at least; there ${count === 1 ? 'is' : 'are'} ${f.upTo(count)}. With fewer, each could be told apart.`,
    print: 'Print or save as PDF',
    sheetTitle: (count: number) =>
      `Exposure to AI in a group of ${f.plural(count, { one: '# person', other: '# people' })}`,
    sentence: (before: string, now: string) =>
      before === now
        ? `The middle score is between ${now} of 100, as it was before.`
        : `The middle score was between ${before} of 100; it is between ${now} now.`,
    table: 'People by zone, before and now',
    what: 'What',
    inZone: (zone: string) => `People in ${zone}`,
    middle: 'The middle score is between',
    range: 'All scores are between',
    fromTo: (from: number, to: number) => `${f.upTo(from)} and ${f.upTo(to)}`,
    note: 'Each dot is one person, in steps of five points or less: 0 is at risk, 100 is protected. Typical of people with such weeks; not a forecast.',
  },
};
