import { formats } from '../../format';
import { compareWords } from './compare';
import { brief } from './brief';
import { certainty } from './certainty';
import { figures } from './figures';
import { meaning } from './meaning';
import { moreMoves } from './moreMoves';
import { moves } from './moves';
import { next } from './next';
import { notices } from './notices';
import { plan } from './plan';
import { variant } from './variant';
import { whyWords } from './why';

const f = formats('en');

/** Where a title finds no role: after what could be searched. */
const noRole = {
  searched: 'No role matches.',
  coming: 'Looking through more job titles …',
  missing:
    'None of our own job names matches. The longer list of job titles could not be loaded: once you are online, load the page again.',
};

/** Words of what is below the first screen: they come with the first section of it. */
export const late = {
  certainty,
  moves: { ...moves, ...moreMoves },
  share: {
    title: 'Keep and share',
    copy: 'Copy link',
    copied: 'Link copied. It holds your changes; whoever has it can read them.',
    copyFailed: 'The browser did not allow copying. Select the link and copy it yourself:',
    link: 'Link to this result',
    longLink: (length: number) =>
      `The link has ${f.upTo(length)} characters because of your notes and own tasks; some programs cut links that long. A profile file is safer.`,
    save: 'Save a profile file',
    report: 'Report',
    open: 'Open a profile file',
    backToOwn: 'Go back to my own work',
    remind: 'Remind me in three months (.ics)',
    withPlan: 'Take my plan along in the link',
    intro:
      'Saved in this browser after every change. To take it elsewhere, copy a link or save a file.',
  },
  subLabelReasons: {
    Accelerated: 'AI itself creates demand for the role (growth +2).',
    Transforming: '20 % or more of the time goes to tasks that score 3 or more.',
    Stable: 'Under 20 % of the time goes to tasks that score 3 or more.',
    Urgent: '40 % or more of the time goes to tasks that score 3 or more.',
    Moderate: 'Under 40 % of the time goes to tasks that score 3 or more.',
    Imminent: 'Task resistance below 1.8, evidence −6 or lower and barriers 2 or lower.',
    plainRed: 'Does not meet all three Imminent conditions.',
    inferred: 'The thresholds of these words are inferred from published results.',
  },
  /** In somebody else's frame. */
  framed: {
    told: 'This page keeps what you enter, so it does not run inside another page.',
    open: 'Open it in a tab of its own',
  },
  find: {
    open: 'Find your role',
    close: 'Close',
    title: 'Find your role',
    search: 'Job title',
    placeholder: 'Nurse, electrician, HGV driver …',
    results: 'Roles that match',
    found: (count: number, titles: 'searched' | 'coming' | 'missing') =>
      count === 0 ? noRole[titles] : f.plural(count, { one: '# role', other: '# roles' }),
    which: 'Which of these is closest?',
    paste: 'Paste what you do',
    pasteLabel: 'A job advert, part of your CV, or your own words',
    pasteHint: 'It is read on this device only, and not kept.',
    pasteLook: 'Find the nearest jobs',
    pasteFile: 'Open a text file',
    pasteWords: (words: string) => `Because of: ${words}`,
    pasteTasks: 'What you do of it',
    pasteSkills: 'What you can do',
    pasteNoTask: 'Tick one task or more.',
    pasteOpen: 'Show my result with these',
    pasteSays: {
      reading: 'Reading …',
      tooLong: 'This text is too long: at most 1 MB. Search by job title above.',
      otherLanguage: 'We can read English only. Search by job title above.',
      notRead: 'This file could not be read. Paste its text instead.',
      notLoaded: 'This job could not be loaded. Try again.',
      noWord: 'We know no job by these words. Search by job title above.',
    },
    browse: 'Browse by sector',
    notHere: 'My role is not here',
    shareWords: 'None of our roles has this name. These share a word with it.',
    nearest: (title: string) =>
      `Start from the nearest role; it keeps your title, “${title}”, and you change what differs:`,
    startFrom: (title: string) => `Start from ${title}`,
    ownTitle: 'Describe it yourself',
    ownIntro:
      'Five to nine tasks and a few questions. What you do not know, leave open: we then take what is usual for similar jobs. You can change every answer later.',
    unknown: 'I don’t know',
    titleLabel: 'What is the role called?',
    titleProblem: 'Give the role a name of 1 to 120 characters.',
    tasksLegend: (least: number, most: number) =>
      `Your tasks (${f.upTo(least)} to ${f.upTo(most)})`,
    tasksHint:
      'Name, share of your time in percent (scaled to 100 together), and what AI can do of it.',
    taskName: (number: string) => `Task ${number}`,
    taskTime: (number: string) => `Percent of time for task ${number}`,
    taskScore: (number: string) => `What AI can do of task ${number}`,
    removeTask: (number: string) => `Remove task ${number}`,
    addTask: 'One more task',
    start: 'Show my result',
  },
  brief,
  figures,
  meaning,
  next,
  variant,
  ...whyWords,
  ...compareWords,
  plan,
  about: {
    intro:
      'These do not change the score. They decide which moves fit you and how hours are shown.',
    years: 'Years of experience',
    hours: 'Hours per week',
    belowLevel: (years: string, title: string) =>
      `This role has ${years} of experience in mind; yours is less. ${title} may describe you better.`,
    aboveLevel: (years: string, title: string) =>
      `This role has ${years} of experience in mind; yours is more. ${title} may describe you better.`,
    belowNoNeighbour: (years: string) =>
      `This role has ${years} of experience in mind; yours is less. Read the score with that in mind.`,
    aboveNoNeighbour: (years: string) =>
      `This role has ${years} of experience in mind; yours is more. Read the score with that in mind.`,
    switchTo: (title: string) => `Switch to ${title}`,
    skills: 'Skills you have',
    skillsIntro: (count: number) =>
      f.plural(count, { one: '# skill ticked', other: '# skills ticked' }),
    filter: 'Find a skill',
    noSkill: 'No skill by that name.',
    fromRole: 'Skills of this role',
    allSkills: 'All skills',
    states: { vulnerable: 'vulnerable', holding: 'holding', rising: 'rising' },
  },
  /** Questions about an own role that were left open. */
  open: {
    sentence: (count: number, taken: string[], more: number) => {
      const left = f.plural(count, { one: '# question', other: '# questions' });
      const rest = more > 0 ? [f.plural(more, { one: '# more', other: '# more' })] : [];
      return `You left ${left} open; we took what is usual for similar jobs: ${f.list([...taken, ...rest])}.`;
    },
    taken: (name: string, words: string) => `${name} (${words})`,
    answer: 'Answer them now',
    unknown: (taken: string) => `I don’t know (usual: ${taken})`,
  },
  notices,
};
