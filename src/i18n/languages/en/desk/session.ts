import { formats } from '../../../format';
import { reasonsWord, questionsWord } from './counts';

const f = formats('en');

const lengths = {
  short: '10 minutes: what counts most',
  middle: '30 minutes: tasks and job market',
  full: 'Full: everything',
};

/** A session, from its first question to its end, and what it moved. */
export const session = {
  session: {
    head: (client: string, session: string) => `${client} · ${session}`,
    held: (name: string, at: string) => `${name}, ${at}`,
    table: 'Full table',
    leave: 'Leave session mode',
    unknown: 'This session is not there any more.',
    steps: 'Questions',
    previous: 'Back',
    next: 'Next',
    toEnd: 'To the end',
    progress: 'Progress through the questions',
    step: (at: number, count: number) => `${f.upTo(at)} of ${f.upTo(count)}`,
    atEnd: 'End',
    missing: (count: number) => `${reasonsWord(count)} to add by the end`,
    missingNamed: (names: string[]) =>
      names.length === 0
        ? 'All reasons are given.'
        : `Still without a reason: ${f.list(names)}. Add ${names.length === 1 ? 'it' : 'them'} before you finish.`,
    keys: 'Keys: → or Page Down for the next question, ← or Page Up for the one before, F2 for the score, Esc to leave.',
    showScore: 'Show the score (F2)',
    hideScore: 'Hide the score (F2)',
    taskGroup: 'Your week',
    taskQuestion: 'How much of the week does it take, and what can AI do of it today?',
    base: (value: string) => `Typical of the role: ${value}`,
    baseTask: (time: string, score: string) => `${time} of the week; AI score ${score}`,
    noBaseRole: 'The client described this role: there is no typical value.',
    noBase: 'A task of the client’s own: there is no base value.',
    asClient: 'As the client, until you change it.',
    noSuchTask: 'Not part of this reading.',
    value: 'Value',
    controlOf: (input: string, reader: string) => `${input}, ${reader}`,
    resetTo: (input: string, base: string) => `Put ${input} back to ${base}`,
    reasonFor: (input: string) => `Why does it differ? ${input}`,
    reasonsWait: 'You can write this now or at the end.',
    reasonMissing: 'Write a reason: this differs from the typical value.',
    scores: 'Scores of both readers',
    agree: (score: string) => `Both read it as ${score}.`,
    disagree: (range: string) => `Between the two readers: ${range}`,
    showNotes: 'Show coach’s notes',
    hideNotes: 'Hide coach’s notes',
    notes: 'Notes on this session',
    endTitle: 'Where we stand',
    summaryTitle: 'How it stood at the end',
    missingTitle: 'Reasons to add',
    finish: 'Finish session',
    finishBlocked: (count: number) =>
      `The session can be finished once ${reasonsWord(count)} ${count === 1 ? 'is' : 'are'} given.`,
    finished: (at: string) => `Finished ${at}.`,
    resume: 'Go on with this session',
    toClient: 'Client’s page',
  },
  /** How much of the questions a session asks. */
  length: {
    label: 'Time for this session',
    option: (length: 'short' | 'middle' | 'full', count: number) =>
      `${lengths[length]} (${questionsWord(count)})`,
    goOn: (length: 'short' | 'middle' | 'full', more: number) =>
      `There is time for more. ${lengths[length]} (+${questionsWord(more)})`,
  },
  /** The end of a session. */
  end: {
    moved: 'What moved',
    same: (session: string | null) =>
      session === null
        ? 'The score is the typical one of this role.'
        : `The score has not moved since ${session}.`,
    since: (session: string | null, from: string, to: string, points: string) =>
      session === null
        ? `Typical of the role ${from}, this client ${to}: ${points} points.`
        : `${session} ${from}, now ${to}: ${points} points.`,
    parts: (parts: string[]) => `By part: ${f.list(parts)}.`,
    part: (group: string, points: string) => `${group} ${points}`,
    todo: 'What to do',
    choose: 'Tick what you agree on. It goes into the plan below.',
    nothing: 'Nothing stands out here. Write a step of your own below.',
    job: (score: string, zone: string) => `${score} ${zone}`,
    meeting: 'Next appointment',
    meetingOn: (day: string) => f.day(day),
    calendar: 'Put it in a calendar (.ics)',
    entry: (coach: string) =>
      coach.trim() === '' ? 'Coaching appointment' : `Coaching appointment with ${coach}`,
    entryText: 'Next appointment, as agreed.',
  },
  log: {
    title: 'What was changed',
    none: 'Nothing was changed.',
    soFar: (count: number) =>
      f.plural(count, { one: '# change so far', other: '# changes so far' }),
    time: (name: string, from: string, to: string, points: string) =>
      `${name} ${from} → ${to} %: ${points}`,
    level: (name: string, from: string, to: string, points: string) =>
      `${name} ${from} → ${to}: ${points}`,
    added: (name: string, points: string) => `${name} added: ${points}`,
    removed: (name: string, points: string) => `${name} removed: ${points}`,
  },
  progress: {
    title: (name: string) => `Progress of ${name}`,
    tooFew:
      'Progress shows once there are two states to compare: hold a session, change something.',
    score: 'Score from session to session',
    key: 'Solid line: client. Dashed line with diamonds: coach.',
    table: 'Scores of each session',
    moment: 'Session',
    date: 'Date',
    range: 'Both',
    plan: 'Plan',
    stepsOf: (done: number, all: number) => `${f.upTo(done)} of ${f.upTo(all)} done`,
    noSteps: 'none yet',
    now: 'Now',
    whatMoved: 'What moved it',
    whatMovedHint: 'The parts add up to the change.',
    from: 'From',
    to: 'To',
    moved: (from: string, to: string, points: string) => `${from} → ${to}: ${points} points`,
    otherRole: 'The two are of different roles; the parts compare them all the same.',
    parts: 'Parts of the change, in points',
    part: 'Part',
    points: 'Points',
    sum: 'Change in all',
  },
};
