import { formats } from '../../format';

const f = formats('en');

const clientsWord = (count: number) => f.plural(count, { one: '# client', other: '# clients' });
const sessionsWord = (count: number) => f.plural(count, { one: '# session', other: '# sessions' });
const reasonsWord = (count: number) => f.plural(count, { one: '# reason', other: '# reasons' });

const questionsWord = (count: number) =>
  f.plural(count, { one: '# question', other: '# questions' });

const lengths = {
  short: '10 minutes: what counts most',
  middle: '30 minutes: tasks and job market',
  full: 'Full: everything',
};

const importErrors = {
  clientMissing: 'the client’s name is missing',
  taskMissing: 'the task is missing',
  timeNotANumber: 'the time is not a number',
  timeAmbiguous:
    'the time may mean a thousand or one: write it without the comma or point, or with other decimals',
  timeOutOfRange: 'the time is out of range',
  scoreOutOfRange: 'the AI score is not a whole number from 1 to 5',
  bucketUnknown: 'the bucket is not displaced, augmented or notInvolved',
  roleUnknown: 'no such role in the library',
  roleDiffers: 'another role than in the client’s first line',
  tooManyTasks: 'too many tasks for one client',
  duplicateTask: 'the client has this task already',
  noTime: 'the client’s times add up to nothing',
  textTooLong: 'the text is too long',
  tooManyTags: 'too many tags',
  tooManyClients: 'too many clients for one table',
  quotesBroken: 'a quotation mark is not closed',
};

/** Words of the coach's desk. */
export const desk = {
  title: 'Coach’s desk',
  pageTitle: 'Coach’s desk – Personal AI Risk',
  calculatorTitle: 'Personal AI Risk',
  opening: 'Opening …',
  footer:
    'Clients, notes and reports stay in this browser on this machine. Nothing is sent anywhere.',
  nav: {
    label: 'Desk',
    clients: 'Clients',
    backup: 'Backup and settings',
    leave: 'Leave the desk',
    backToDesk: 'Back to the desk',
    backToClient: (name: string) => `Back to ${name}`,
  },
  readers: { client: 'Client', coach: 'Coach' },
  scoreRange: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
  scoreAndZone: (score: string, zone: string) => `${score} ${zone}`,
  closed: {
    title: 'The desk cannot be opened',
    blocked:
      'Another tab holds an older desk open. Close the other tabs of this page, then try again. Your clients are safe.',
    newerVersion:
      'The desk was written by a newer version of this page, which this one cannot read. Reload to get the newer one. Your clients are safe.',
    corrupt:
      'The browser cannot read its own files of the desk. Nothing was changed. Restart the browser; if that does not help, bring back your last backup in another browser.',
    failed:
      'This browser does not let the page keep data, as in some private windows. Nothing was changed. Allow storage for this page, or use another browser.',
    again: 'Try again',
  },
  damaged: {
    clients: (count: number, names: string[]) =>
      `${clientsWord(count)} could not be read: ${f.list(names)}.`,
    sessions: (count: number, names: string[]) =>
      `${sessionsWord(count)} could not be read: ${f.list(names)}.`,
    parts: (count: number) =>
      `${f.plural(count, { one: '# part', other: '# parts' })} of this client could not be read.`,
    nameless: 'without a name',
    rowsHint:
      'What is stored of it is left as it is. Merging your last backup brings back what is missing here.',
    partsHint:
      'What could be read is shown. The rest is set aside before anything is written over it.',
  },
  saving: {
    saved: 'Saved',
    full: 'This browser’s storage is full, so the last changes are not stored. What is on screen stays until you close the page: free some room and try again.',
    failed:
      'The last changes could not be stored. What is on screen stays until you close the page.',
    again: 'Try again to save',
  },
  told: {
    dismiss: 'Dismiss',
    refreshed: 'Another tab changed this client. You see the new state.',
    deletedElsewhere: 'This client was deleted in another tab.',
    keptMine: 'Your state is stored; the other tab’s was written over.',
    keptAsVersion: (name: string) =>
      `The other tab’s state is on screen. Yours is kept among the versions as “${name}”.`,
    tookTheirs: 'The other tab’s state is on screen.',
    roleMissing: (role: string) =>
      `This client’s role “${role}” could not be loaded. Their data is unchanged; check the connection and try again.`,
    noSuchClient: 'This client is not on this desk (any more).',
    cleared:
      'The browser’s data of this page was cleared while the desk was open. What this tab still had is stored again: your clients and the sessions of the one on screen. Other sessions come back with your last backup.',
    clearedUnsaved:
      'The browser’s data of this page was cleared while the desk was open. What is on screen stays until you close the page, but could not be stored again.',
  },
  conflict: {
    title: 'Two tabs changed this client',
    intro: (name: string) =>
      `${name} was changed in another tab while changes here were not stored yet. Nothing is lost so far; choose what shall stay.`,
    mine: (score: string, at: string) => `Here: ${score}, changed ${at}`,
    theirs: (score: string, at: string) => `Other tab: ${score}, stored ${at}`,
    deleted: 'Other tab: the client was deleted.',
    session: 'Other tab: a session of this client was changed.',
    asVersion: 'Take theirs, keep mine as a version',
    keepMine: 'Keep mine, write over theirs',
    takeTheirs: 'Take theirs, drop mine',
    hint: 'A version keeps the inputs of both readers. Notes and reasons typed here since the last save go with “take theirs”.',
    versionName: (at: string) => `Before taking over, ${at}`,
  },
  banner: {
    label: 'Client on screen',
    heading: (name: string) => `${name}: the full table`,
    reading: 'Reading of',
    client: 'the client',
    coach: 'the coach',
    session: 'Session mode',
    page: 'Client’s page',
  },
  clients: {
    title: 'Clients',
    add: 'New client',
    search: 'Search by name, role or tag',
    tag: 'Tag',
    anyTag: 'any',
    sort: 'Sort by',
    sorts: { changed: 'last change', name: 'name', score: 'score, lowest first' },
    list: 'Clients',
    found: (shown: number, all: number) =>
      shown === all ? clientsWord(all) : `${f.upTo(shown)} of ${clientsWord(all)}`,
    more: (count: number) => `Show ${f.upTo(count)} more`,
    tagsOf: (name: string) => `Tags of ${name}`,
    changed: (iso: string) => f.date(iso),
    remove: (name: string) => `Delete ${name}`,
    removeShort: 'Delete',
    deleted: (name: string) => `${name} is deleted.`,
    undo: 'Undo',
    undoFor: (name: string) => `Undo: ${name}`,
    empty: 'The desk keeps your clients, their sessions and reports, in this browser only.',
    emptyHint:
      'Nothing leaves this machine, so nobody else can lose it or bring it back: make a backup file after each day of work.',
    emptyBackup: 'Bring back a backup',
    emptyTable: 'Add clients from a table',
  },
  form: {
    newTitle: 'New client',
    close: 'Close',
    name: 'Name',
    nameProblem: 'Give a name of 1 to 120 characters.',
    role: (title: string) => `Role: ${title}`,
    otherRole: 'Choose another role',
    roleProblem: 'Choose a role, or describe it under “My role is not here”.',
    takeRole: 'Use this for the client',
    title: 'What the client calls it (optional)',
    titleHint: 'Where their title differs from the library’s.',
    titleProblem: 'At most 120 characters.',
    tags: 'Tags',
    tagsHint: 'Between commas.',
    contact: 'Contact',
    contactProblem: 'At most 300 characters.',
    notes: 'Your notes (never shown in session mode)',
    add: 'Add client',
    notAdded: {
      noRole: 'The role could not be loaded. Check the connection and try again.',
      full: 'This browser’s storage is full: the client is not stored. Free some room and try again.',
      failed: 'The client could not be stored. Try again.',
    },
    cancel: 'Cancel',
  },
  storage: {
    unknown: 'This browser does not say how much room the desk takes.',
    used: (used: string, all: string) => `The desk takes about ${used} of ${all} MB.`,
    persisted: 'The browser will not clear it by itself.',
    notPersisted: 'The browser may clear it when the disk gets full.',
    ask: 'Ask the browser to keep it',
    refused: 'The browser did not agree. Make backups.',
  },
  client: {
    views: 'Views of this client',
    table: 'Full table',
    progress: 'Progress',
    report: 'Report',
    sessions: 'Sessions',
    sessionName: (number: number) => `Session ${f.upTo(number)}`,
    newSessionName: 'Name of the session',
    sessionNameProblem: 'Give the session a name.',
    startSession: 'Start a session',
    goOn: (name: string) => `Go on with ${name}`,
    underWayHint: 'The latest session is not finished: changes go into it until it is.',
    noSessions: 'No session yet.',
    sessionLine: (at: string, score: string) => `${at} · ${score}`,
    stepsDone: (done: number, all: number) => `· ${f.upTo(done)} of ${f.upTo(all)} steps done`,
    notFinished: '· not finished',
    removeSession: (name: string) => `Delete ${name}`,
    removeSessionShort: 'Delete',
    sessionDeleted: (name: string) => `${name} is deleted.`,
    particulars: 'Particulars',
  },
  plan: {
    title: 'Plan',
    none: 'No step yet. Add what you agree on; one plan goes through all sessions.',
    noneThen: 'No step was agreed.',
    label: 'Step',
    by: 'By',
    byFor: (step: string) => `By which day: ${step}`,
    who: 'Who',
    whoFor: (step: string) => `Who does it: ${step}`,
    owners: { you: 'client', coach: 'coach', both: 'both of you', employer: 'employer' },
    add: 'Add step',
    problem: 'Say what the step is, in 1 to 300 characters.',
    dayProblem: 'Choose a day, or leave this empty.',
    notAdded: {
      there: 'That step is in the plan already.',
      full: 'The plan is full. Remove a step first.',
      empty: 'Say what the step is, in 1 to 300 characters.',
    },
    remove: (step: string) => `Remove: ${step}`,
    removeShort: 'Remove',
    done: (at: string) => `done ${at}`,
    dueBy: (day: string) => `by ${f.day(day)}`,
    then: 'This is the plan as it stood then.',
    toNow: 'The plan of today',
  },
  versions: {
    title: 'Versions',
    intro: 'Named states of the client’s inputs, kept with the client.',
    name: 'Name of a version of the present state',
    keep: 'Keep version',
    none: 'No version kept yet.',
    open: 'Open in the table',
    openOf: (name: string) => `Open in the table: ${name}`,
  },
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
  /** A file that a client sent. */
  arrived: {
    open: 'Take in a client’s file',
    openOf: (name: string) => `Take in a file of ${name}`,
    title: 'A client’s file',
    from: 'Clients save it in the calculator: “Keep and share”, then “Save a profile file”.',
    job: (title: string, score: string, zone: string) => `${title}: ${score} ${zone}`,
    as: 'Take it in as',
    asNew: 'a new client',
    asSession: 'a new session of a client on this desk',
    name: 'Name of the client',
    client: 'Client',
    choose: 'Choose a client',
    chooseProblem: 'Choose the client whose file this is.',
    sessionName: (number: number) => `Session ${f.upTo(number)}, from their file`,
    versionName: (day: string) => `Before the file of ${f.day(day)}`,
    differs: 'What differs from the desk',
    same: 'The file says what the desk has already.',
    otherRole: (there: string, here: string) =>
      `The file is about another job: ${there}. The desk has ${here}. Both readings begin anew; the plan stays.`,
    score: (from: string, to: string, points: string) =>
      `The score goes from ${from} to ${to}: ${points} points.`,
    parts: (parts: string[]) => `Also taken over: ${f.list(parts)}.`,
    part: {
      title: 'job title',
      skills: 'skills',
      yearsExperience: 'years of experience',
      hoursPerWeek: 'hours per week',
      notes: 'their notes',
      variant: 'their job done with AI',
      confidence: 'how sure they are',
      plan: 'steps of their plan',
    },
    kept: 'What the desk has now is kept as a version.',
    add: 'Add client',
    take: 'Take over and start the session',
    notTaken: {
      gone: 'This client is not on the desk any more.',
      noRoom: 'This client has no room for another version. Delete one first.',
    },
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
    noSteps: '–',
    now: 'Now',
    whatMoved: 'What moved it',
    whatMovedHint: 'The parts add up to the change exactly.',
    from: 'From',
    to: 'To',
    moved: (from: string, to: string, points: string) => `${from} → ${to}: ${points} points`,
    otherRole: 'The two are of different roles; the parts compare them all the same.',
    parts: 'Parts of the change, in points',
    part: 'Part',
    points: 'Points',
    sum: 'Change in all',
  },
  backup: {
    title: 'Backup and settings',
    dueNever:
      'There is no backup of this desk yet. If this browser loses its data, the clients are gone.',
    dueOld: (iso: string) => `The last backup is of ${f.date(iso)}; clients have changed since.`,
    goThere: 'Make a backup',
    saveTitle: 'Make a backup',
    saveIntro:
      'Every client, session, version and particular in one file. Keep it off this machine.',
    never: 'No backup yet.',
    last: (at: string) => `Last backup: ${at}`,
    passphrase: 'Passphrase (optional)',
    passphraseHint: 'Without one, whoever has the file can read it.',
    again: 'Passphrase again',
    passphraseShort: (least: number) => `Use at least ${f.upTo(least)} characters, or none.`,
    passphraseDiffers: 'The two passphrases differ.',
    warning:
      'A passphrase cannot be recovered: without it the backup is lost, and nobody can help. Write it down.',
    save: 'Save backup file',
    saving: 'Making the backup',
    fileName: (day: string) => `coach-desk-${day}.backup`,
    saveOutcome: {
      saved: 'The backup file is saved.',
      asked: 'The browser was given the file. Did it arrive? Look among your downloads.',
      notArrived:
        'Then nothing counts as a backup. Allow downloads for this page, look for room on the disk, and save again.',
      cancelled: 'Cancelled. No file was saved.',
      failed: 'The backup could not be made. Nothing was changed.',
    },
    arrived: 'Yes, it is there',
    notArrived: 'No',
    cancel: 'Cancel',
    working: 'Working',
    restoreTitle: 'Bring back a backup',
    restoreIntro: 'You see what would change before anything does.',
    open: 'Choose a backup file',
    chosen: (name: string) => `File: ${name}`,
    passphraseOf: 'Passphrase of this backup',
    unlock: 'Open',
    refused: {
      needsPassphrase: 'This backup is sealed. Enter its passphrase.',
      wrongPassphrase:
        'This passphrase does not open the backup. Check capital letters and spaces; nothing was changed.',
      notABackup: 'This file is not a backup of the desk. Nothing was changed.',
      newerVersion: (version: number) =>
        `This backup was made by a newer version (${f.upTo(version)}) of this page, which this one cannot read. Nothing was changed.`,
      tooLarge: (most: number) =>
        `This file is larger than ${f.upTo(most)} MB and was not read. Nothing was changed.`,
      cut: (clients: number) =>
        clients === 0
          ? 'This file is incomplete: its end is missing, and nothing of it can be used. Look for another copy. Nothing was changed.'
          : `This file is incomplete: its end is missing. ${clientsWord(clients)} could still be read.`,
    },
    lookAtRest: 'See what is left of it',
    previewTitle: 'What would change',
    savedAt: (at: string) => `Backup of ${at}`,
    problems: (count: number) =>
      `${f.plural(count, { one: '# part', other: '# parts' })} of the file could not be read as they stood and would be left out or changed.`,
    how: 'How to bring it in',
    merge: 'Merge: of each client the later state stays',
    replace: 'Replace: the desk becomes what the backup holds',
    doMerge: 'Merge it in',
    doReplace: 'Replace everything',
    names: (names: string[], more: number) =>
      more > 0 ? `${names.join(', ')} and ${f.upTo(more)} more` : f.list(names),
    preview: {
      added: (count: number) => `${clientsWord(count)} added:`,
      updated: (count: number) => `${clientsWord(count)} replaced by the backup’s later state:`,
      kept: (count: number) => `${clientsWord(count)} kept, later here:`,
      versions: (count: number) => `${clientsWord(count)} gain versions:`,
      steps: (count: number) => `${clientsWord(count)} gain steps of the plan:`,
      same: (count: number) => `${clientsWord(count)} the same on both sides`,
      removed: (count: number) => `${clientsWord(count)} removed:`,
      changed: (count: number) => `${clientsWord(count)} changed:`,
      sessionsMerge: (added: number, updated: number, kept: number) =>
        `${sessionsWord(added)} added, ${f.upTo(updated)} replaced, ${f.upTo(kept)} kept`,
      sessionsReplace: (removed: number, changed: number, added: number) =>
        `${sessionsWord(removed)} removed, ${f.upTo(changed)} changed, ${f.upTo(added)} added`,
    },
    restoreOutcome: {
      done: 'The backup is in.',
      full: 'This browser’s storage is too full for it. Nothing was changed.',
      failed: 'It could not be brought in. Nothing was changed.',
      cancelled: 'Cancelled. Nothing was changed.',
    },
  },
  table: {
    title: 'Clients from a table',
    intro: 'Several clients with their tasks from a CSV file, such as a spreadsheet saves.',
    formatTitle: 'What the table looks like',
    format:
      'One line per task, with the columns client, task, time, score and, if you like, role (its id in the library), bucket and tags. A client with an error in one line is left out whole.',
    numbers:
      'Decimals may follow a point or a comma. A number such as 1.000 is read where the other times of the table show which of the two it is.',
    sample: `client,role,task,time,score,tags
Sample client,backend-api-developer,Code review,40,3,spring
Sample client,backend-api-developer,Talks with users,60,1,spring`,
    open: 'Choose a CSV file',
    errors: (count: number) =>
      `${f.plural(count, { one: '# line', other: '# lines' })} could not be used:`,
    error: (line: number, problem: string, value: string) =>
      `Line ${f.upTo(line)}: ${problem}${value === '' ? '' : ` (“${value}”)`}.`,
    kinds: importErrors,
    more: (count: number) => `and ${f.upTo(count)} more`,
    columnsMissing: (missing: string[]) =>
      `The first line must name the columns; ${f.list(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    empty: 'The file holds no lines.',
    noRows: 'The file names its columns, but no line follows. Add one line per task.',
    encoding:
      'The file does not say how its letters are written. Choose the names that look right.',
    encodingChoice: (name: string, names: string[]) =>
      names.length === 0 ? name : `${name}: ${names.join(' · ')}`,
    encodings: {
      'utf-8': 'UTF-8',
      'windows-1252': 'Windows-1252',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16',
    },
    tooLarge: (most: number) => `The file is larger than ${f.upTo(most)} MB and was not read.`,
    preview: 'Clients in the table',
    role: 'Role',
    tasks: 'Tasks',
    ownRole: 'their own description',
    add: (count: number) => `Add ${clientsWord(count)}`,
    takeOver: (count: number) => `Take over ${clientsWord(count)}`,
    known: (count: number) =>
      `${clientsWord(count)} of the table ${count === 1 ? 'has the name of one' : 'have names of some'} on the desk`,
    update: 'Update those of the same name; their state until now is kept as a version',
    anew: 'Add them anew, beside those of the same name',
    versionName: (day: string) => `Before the table of ${day}`,
    done: (added: number, updated: number) =>
      updated === 0
        ? `${clientsWord(added)} added.`
        : `${clientsWord(added)} added, ${f.upTo(updated)} updated.`,
    outcome: {
      full: 'This browser’s storage is too full for them. Nothing was added.',
      failed: 'They could not be added. Nothing was changed.',
      cancelled: 'Cancelled. Nothing was added.',
    },
  },
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
    sentence: (before: number, now: number) =>
      before === now
        ? `The middle score is ${f.upTo(now)} of 100, as it was before.`
        : `The middle score went from ${f.upTo(before)} to ${f.upTo(now)} of 100.`,
    table: 'People by zone, before and now',
    what: 'What',
    inZone: (zone: string) => `People in ${zone}`,
    middle: 'Middle score',
    range: 'All scores are between',
    fromTo: (from: number, to: number) => `${f.upTo(from)} and ${f.upTo(to)}`,
    note: 'Each dot is one person, in steps of five points: 0 is at risk, 100 is protected. Typical of people with such weeks; not a forecast.',
  },
  wipe: {
    title: 'Clear the desk',
    intro: 'Removes every client, session and particular from this browser. Backup files stay.',
    sure: 'I have a backup, or want none.',
    wipe: 'Clear the desk',
    done: 'The desk is empty.',
  },
};
