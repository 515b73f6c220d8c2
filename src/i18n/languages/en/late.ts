import type { InputProblem, VariantProblemKind } from '@/engine';
import { formats } from '../../format';
import { titles } from './titles';

const f = formats('en');

const problems: Record<InputProblem, string> = {
  missing: 'is missing',
  notANumber: 'is not a valid value',
  outOfRange: 'is out of range',
  noTasks: 'has no tasks',
  zeroTime: 'adds up to no time at all',
  duplicateId: 'uses an id twice',
  unknown: 'is not one of the allowed words',
};

const variantProblems: Record<VariantProblemKind, string> = {
  totalNot100: 'The times do not add up to 100 %.',
  badTask: 'A task has an impossible time or score.',
  movesTooFar: 'A task moves by more than 10 points against today.',
  newTaskTooLarge: 'A new task takes more than 12 points.',
  reasonMissing: 'A change other than 0 needs a written reason.',
  sourceMissing: 'A change other than 0 needs a named source.',
  barriersDeltaTooHigh: 'Barriers may rise by one point at most.',
  leavesRange: 'The total would leave its range.',
  durabilitySignalsMissing: '“Transforms” needs a hiring trend after 2025 and a headcount figure.',
};

/** Words of what is below the first screen: they come with the first section of it. */
export const late = {
  why: {
    title: titles.why,
    intro: 'The parts below are exact: they add up to the score without remainder.',
    waterfall: 'From task resistance to the score, in points',
    parts: {
      tasks: 'Tasks alone',
      evidence: 'Market evidence',
      barriers: 'Barriers',
      growth: 'AI demand',
      cap: 'Cap at 0 … 100',
      score: 'Score',
    },
    partsHint:
      'Tasks alone is the score with every modifier at 1. The rest is shared among the three modifiers by the Shapley value: the mean over every order in which they can act (ours).',
    part: 'Part',
    points: 'Points',
    formula: 'The formula with your values',
    resistance: 'Task resistance',
    resistanceHint:
      'Six minus the mean AI score of your week: 1 = a machine could run it, 5 = only people can.',
    modifiers: 'Modifiers',
    raw: 'Raw value',
    scoreLine: 'Score',
    scaleHint:
      '0.54 is the worst raw value there is; 7.93 is the way from there to a perfect role with 5 barriers. More barriers than that are capped (ours).',
    composition: 'The published composition: an illustration',
    compositionHint: (total: number, shown: number) =>
      `The publisher also draws points in a 50/20/15/10/5 scheme. It is not how the score is computed: here it gives ${f.fixed(total)} and not ${f.fixed(shown)}.`,
    compositionParts: {
      tasks: 'Task resistance / 5 × 50',
      evidence: 'Evidence / 10 × 20',
      barriers: 'Barriers / 10 × 15',
      protective: 'Human factors / 9 × 10',
      growth: 'AI demand / 2 × 5',
    },
    sum: 'Sum',
    chartSentence: (tasks: number, score: number) =>
      `The chart starts at ${f.fixed(tasks)} points for the tasks alone and ends at the score of ${f.fixed(score)}; the table says the same.`,
  },
  about: {
    title: titles.about,
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
  matters: {
    title: titles.matters,
    intro:
      'Every single input one step down and one step up, everything else as it is: the largest effect first.',
    largest: (name: string, step: string, points: number, zone: string) =>
      `The largest single effect: ${name}, ${step}: ${f.signed(points, 1)} points${zone && `, and it is ${zone}`}.`,
    noEffect: 'No single step changes the shown score.',
    crossings: (count: number, all: number, zone: string) =>
      count === 0
        ? `No single step leads out of ${zone}.`
        : `${f.upTo(count)} of the ${f.upTo(all)} possible steps ${count === 1 ? 'leads' : 'lead'} out of ${zone}; ${count === 1 ? 'it is' : 'they are'} marked.`,
    chart: 'What one step does to the score',
    chartHint: (count: number, score: number) =>
      `The ${f.upTo(count)} inputs with the largest effect, from your score of ${f.fixed(score)}: green raises it, red lowers it; outlined bars lead into another zone.`,
    chartSentence: 'The table below says the same and lets you apply a step.',
    input: 'Input',
    down: 'One step down',
    up: 'One step up',
    steps: {
      down: (to: string) => `one step down, to ${to}`,
      up: (to: string) => `one step up, to ${to}`,
    },
    to: (value: string) => `to ${value}`,
    atEnd: 'End of the range',
    apply: 'Apply',
    applyStep: (name: string, step: string) => `Apply: ${name} ${step}`,
    applied: (name: string, step: string, shown: number, zone: string) =>
      `Applied: ${name} ${step}. The score is now ${f.fixed(shown)} ${zone}.`,
    applyHint: 'Apply a step and the whole page follows. You can take it back.',
    takeBack: 'Take it back',
    all: (count: number) => `Show all ${f.upTo(count)} inputs`,
    first: (count: number) => `Show the first ${f.upTo(count)} only`,
  },
  reread: {
    title: titles.reread,
    intro:
      'What if you were a little too hopeful? Each axis alone is read one step more cautiously; the lowest reading counts.',
    axis: 'Axis',
    changes: 'What is read differently',
    reading: 'Reading',
    zone: 'Zone',
    tasksBack: (points: number) =>
      `Half of the time taken off displaced tasks goes back to them: ${f.upTo(points)} points.`,
    tasksNone:
      'No time was taken off displaced tasks, or giving it back would not lower the score: nothing changes.',
    lower: (from: number, to: number) => `Total ${f.signed(from)} is read as ${f.signed(to)}.`,
    atEnd: (value: number) => `${f.signed(value)} is the end of the range; nothing changes.`,
    conservative: (shown: number) => `Conservative score ${f.fixed(shown)}`,
    holds: (zone: string) => `Every reading stays ${zone}.`,
    leaves: (axes: string[], zone: string) =>
      `The zone ${zone} does not hold when read more cautiously: ${f.list(axes)}.`,
    rounding: 'Rounding down to whole points is ours; it reproduces the published figure.',
  },
  pace: {
    title: titles.pace,
    intro:
      'Your score as AI moves one step on in every task that it can still get better at. Nobody knows how fast that goes, so there are no years here.',
    meaning: (percent: number) =>
      `0 % is today. 100 % means: every task with an AI score of 2, 3 or 4 (${f.upTo(percent, 0)} % of your week) is scored one step higher. Tasks scored 1 or 5 stay, and so does everything else (ours).`,
    nothingMoves: 'No task of your week has an AI score of 2, 3 or 4: nothing would change.',
    leaves: (way: string, percent: number, from: string, to: string) =>
      `${way} (${f.upTo(percent, 0)} %) your score leaves ${from} and reads ${to}.`,
    stays: (zone: string) => `Your score stays ${zone} all the way.`,
    staysRed: 'Your score is Red already, and there is no lower zone.',
    ends: (from: number, to: number, zone: string) =>
      `It goes from ${f.fixed(from)} today to ${f.fixed(to)}, ${zone}, at the full step.`,
    ways: {
      atOnce: 'Almost at once',
      tenth: 'At about a tenth of the way',
      fifth: 'At about a fifth of the way',
      quarter: 'At about a quarter of the way',
      third: 'At about a third of the way',
      half: 'At about half of the way',
      twoThirds: 'At about two thirds of the way',
      threeQuarters: 'At about three quarters of the way',
      late: 'Only near the end of the way',
    },
    slider: 'How far AI has gone',
    percent: (percent: number) => `${f.upTo(percent, 0)} %`,
    sliderValue: (percent: number, shown: number, zone: string) =>
      `${f.upTo(percent, 0)} % of the way: score ${f.fixed(shown)}, ${zone}`,
    sliderHint: 'This only looks ahead; it changes nothing of yours.',
    table: 'Score by how far AI has gone',
    way: 'Of the way',
    score: 'Score',
    change: 'Change',
    zone: 'Zone',
  },
  variant: {
    title: titles.variant,
    intro:
      'The same role, done by somebody who builds and directs AI for the routine part and then verifies it. A scenario, not a promise.',
    authored: 'An authored scenario for this role.',
    draftNote:
      'A draft made by the pattern of the published case (ours): displaced tasks give up half their time, at most 10 points each. Edit it until it is yours.',
    editedNote: 'You changed this scenario.',
    reset: 'Reset the scenario',
    today: 'Today',
    then: 'With AI',
    task: 'Task',
    time: (task: string) => `AI-driven version: time for ${task}`,
    score: (task: string) => `AI-driven version: score for ${task}`,
    newTask: 'new',
    caps: (min: number, max: number) => `${f.upTo(min)}–${f.upTo(max)} % allowed`,
    capsIntro:
      'No task may move by more than 10 points against today; a new one takes at most 12 (ours).',
    buckets: { displaced: 'Displaced', enhanced: 'Enhanced', unchanged: 'Unchanged' },
    enhancedShare: (percent: number) =>
      `${f.upTo(percent)} % of the time is enhanced or unchanged.`,
    deltas: 'What it changes in the market, barriers and AI demand',
    deltaPoints: (axis: string) => `Change of ${axis}`,
    deltaReason: (axis: string) => `Reason for the change of ${axis}`,
    deltaSource: (axis: string) => `Source for the change of ${axis}`,
    reason: 'Reason',
    source: 'Source',
    deltaProblem:
      'A change other than 0 needs a reason and a named source. Until then it is not applied.',
    apply: 'Apply',
    verdict: 'Verdict',
    verdicts: { transforms: 'Transforms', compresses: 'Compresses', displaced: 'Displaced' },
    verdictHints: {
      transforms: 'the role forks and the one who adapts is wanted',
      compresses: 'it becomes cheaper and more crowded',
      displaced: 'no coherent role is left',
    },
    noVerdict: 'Nobody has judged this role yet. A verdict is never computed from the score.',
    verdictFor: 'The verdict and the judgements are about the role, not about your edits.',
    hiringTrend: 'Hiring trend',
    headcount: 'Headcount',
    directions: { safer: 'Safer', same: 'About the same', worse: 'Worse' },
    sizes: { slight: 'slightly', moderate: 'moderately', material: 'materially' },
    headline: (direction: string, size: string, points: number, from: string, to: string) =>
      `${direction}${points === 0 ? '' : `, ${size}: ${f.signed(points, 1)} points`}${from === to ? `, still ${to}` : `, from ${from} to ${to}`}.`,
    stillExposed: 'Safer does not mean safe: it is not Green.',
    reread: 'Its conservative re-read',
    judgements: 'Five judgements',
    judgementNames: {
      leverage: 'Leverage',
      headcount: 'Headcount',
      compounding: 'Compounding',
      verifyBurden: 'Verify burden',
      skillCeiling: 'Skill ceiling',
    },
    grades: {
      HIGH: 'high',
      MED: 'medium',
      LOW: 'low',
      INDETERMINATE: 'cannot be told',
      rising: 'rising',
      level: 'level',
      falling: 'falling',
    },
    caveat: 'Mind this',
    caveatDraft: 'It may lift the person who adapts; it says nothing about the number of jobs.',
    problems: variantProblems,
    problemsTitle: 'This scenario breaks a rule:',
  },
  compare: {
    title: titles.compare,
    intro:
      'Two to four beside each other: any role, you, your AI-driven version, versions you kept.',
    column: (number: number) => `Column ${f.upTo(number)}`,
    you: 'You',
    variant: 'Your AI-driven version',
    whatIf: 'Before the what-if',
    shared: (name: string) => `${name} (from the link)`,
    aiDriven: (title: string) => `${title}, AI-driven`,
    groups: { you: 'You', versions: 'Your versions', shared: 'From the link', roles: 'Roles' },
    choose: 'Choose …',
    gone: 'What stood here is no longer there. Choose something else.',
    notLoaded: 'This role could not be loaded. Check the connection and choose it again.',
    tooFew: 'Choose at least two that can be compared.',
    add: 'Add a column',
    remove: 'Remove',
    removeColumn: (name: string) => `Remove ${name}`,
    opened:
      'Opened from a link: the columns stand as their sender saw them. Your own work is as it was.',
    range: (low: number, high: number) => `${f.fixed(low)} to ${f.fixed(high)} is likely`,
    rangeHint:
      'Likely: 90 in 100, if every input may be one step off with a chance of 15 % to either side (ours). The bar on the line is this range, the stroke the score.',
    leadsTitle: 'Who leads on what',
    axes: {
      score: 'the score',
      conservative: 'the conservative re-read',
      tasks: 'task resistance (1 to 5)',
      evidence: 'market evidence',
      barriers: 'barriers',
      growth: 'AI demand',
    },
    leads: (names: string[], you: boolean, axis: string, value: string, others: string[]) =>
      names.length > 1
        ? `${f.list(names)} tie on ${axis}: ${value} against ${f.list(others)}.`
        : `${names[0]} ${you ? 'lead' : 'leads'} on ${axis}: ${value} against ${f.list(others)}.`,
    tie: (axis: string, value: string) => `Nobody leads on ${axis}: a tie at ${value}.`,
    partsTitle: 'What each score is made of, in points',
    inputs: 'Inputs side by side',
    marks: (first: string) => `▲ more and ▼ less than ${first}, and by how much.`,
    input: 'Input',
    shares: (bucket: string) => `Time: ${bucket}, %`,
    total: (group: string) => `${group}, total`,
    onlyDifferent: 'Only what differs',
    sameRows: (count: number) =>
      f.plural(count, {
        one: '# input is the same everywhere.',
        other: '# inputs are the same everywhere.',
      }),
    tasks: 'Tasks side by side',
    tasksHint:
      'Percent of the time · what AI can do of it, 1 to 5. Tasks of different roles are matched by the words of their names (ours).',
    task: 'Task',
    cell: (time: number, score: number) => `${f.upTo(time)} % · ${f.upTo(score)}`,
    timeMark: 'time',
    scoreMark: 'score',
    alias: (name: string) => `“${name}”`,
    noShared: 'No task of one is like a task of another.',
    onlyIn: (name: string) => `Only here: ${name}`,
    copy: 'Copy link to this comparison',
    copied: 'Link copied. It holds the columns, not your notes; whoever has it can read them.',
    copyFailed: 'The browser did not allow copying. Select the link and copy it yourself:',
    link: 'Link to this comparison',
    tooLong: 'These columns differ too much from their roles to fit into a link. Remove one.',
  },
  versions: {
    title: 'Your versions',
    intro: 'Keep what is on screen under a name, change things, and compare. Kept in this browser.',
    nameLabel: 'Name of this version, such as “today”',
    nameProblem: 'Give the version a name of 1 to 60 characters.',
    keep: 'Keep this version',
    full: (most: number) => `${f.upTo(most)} versions are kept; delete one to keep another.`,
    none: 'No version kept yet.',
    saved: (iso: string, score: number, zone: string) =>
      `${f.date(iso)} · ${f.fixed(score)} ${zone}`,
    open: 'Open',
    compare: 'Compare',
    rename: 'Rename',
    newName: 'New name',
    saveName: 'Save name',
    cancel: 'Cancel',
    remove: 'Delete',
    undo: 'Undo',
    action: (action: string, name: string) => `${action}: ${name}`,
    deleted: (name: string) => `“${name}” is deleted.`,
    kept: (name: string) => `“${name}” is kept.`,
    opened: (name: string) =>
      `“${name}” is on screen now. Undo at the top brings back what was there.`,
    notStored: {
      full: 'This browser’s storage is full: your versions last until you close the page. Save a profile file to keep one.',
      blocked:
        'This browser does not allow saving: your versions last until you close the page. Save a profile file to keep one.',
    },
    setAside:
      'Your saved versions could not be read completely, or come from a newer version of this calculator. What could not be read was set aside, not deleted.',
    notSetAside:
      'Your saved versions could not be read completely. They stay stored as they are; versions you keep now last until you close the page.',
  },
  next: {
    title: titles.next,
    intro: (count: number) =>
      `Roles that are at least 5 points better for you and in a better zone, Green first, then by points × fit × reach. Searched: ${f.plural(count, { one: '# role', other: '# roles' })}.`,
    levelUp: 'Level up in place',
    levelUpText: (title: string) => `${title}, AI-driven`,
    gain: (points: number) => `${f.signed(points, 1)} points`,
    fit: (percent: number) => `${f.upTo(percent, 0)} % of the skills it needs`,
    fitHint:
      'Fit is the share of the role’s weighted skill needs that you ticked under “About you”. Reach is 1 for the same typical education and a neighbouring rung; each step of education up takes a fifth off, each step down 15 %, a jump from junior to senior 40 % (ours).',
    far: (count: number) =>
      f.plural(count, {
        one: '# more role is better, but far from your skills or education',
        other: '# more roles are better, but far from your skills or education',
      }),
    noneNear:
      'No better role lies near your skills and education. The list below is far from both.',
    none: 'No role of the library is at least 5 points better and in a better zone.',
    noneGreen: 'You are in Green already: no better zone exists, so no move is suggested.',
    lost: 'Tasks you would leave behind',
    gained: 'Tasks you would gain, with AI helping',
    aiProof: 'Tasks without AI',
    noTasks: 'None',
    before: 'Today',
    after: 'There',
    held: 'Skills you have',
    learn: 'Skills to learn',
    open: (title: string) => `What moving to ${title} means`,
    switchTo: (title: string) => `Open ${title} as the base role`,
    oursTasks: 'The task table of this role is ours, not public.',
    more: (count: number) => f.plural(count, { one: 'Show # more', other: 'Show # more' }),
    showVariant: 'See the AI-driven version',
  },
  /** Questions about an own role that were left open. */
  open: {
    sentence: (count: number, taken: string[], more: number) => {
      const left = f.plural(count, { one: '# question', other: '# questions' });
      const rest = more > 0 ? [f.plural(more, { one: '# more', other: '# more' })] : [];
      return `You left ${left} open; we took what is usual for similar jobs: ${f.list([...taken, ...rest])}.`;
    },
    taken: (name: string, words: string) => `${name} (${words.toLowerCase()})`,
    answer: 'Answer them now',
    unknown: (taken: string) => `I don’t know (usual: ${taken.toLowerCase()})`,
  },
  library: {
    title: titles.library,
    intro: (count: number) =>
      `All ${f.plural(count, { one: '# role', other: '# roles' })} of the library on the line from 0 to 100, and as a table. A role opens untouched; what you entered is kept.`,
    bySector: 'By sector',
    place: (lower: number, count: number, you: number, median: number) =>
      `${f.upTo(lower)} of ${f.plural(count, { one: '# role', other: '# roles' })} score lower than your ${f.fixed(you)}. The median of the library is ${f.fixed(median)}.`,
    legend:
      'Each dot is a role, the upright stroke the median of its sector, the triangle is you. Your sector comes first, the others follow by their median.',
    you: 'You',
    allRoles: 'All roles',
    columns: {
      title: 'Role',
      sector: 'Sector',
      score: 'Score',
      zone: 'Zone',
      provenance: 'Provenance',
    },
    search: 'Find by title',
    zone: 'Zone',
    anyZone: 'All zones',
    sector: 'Sector',
    anySector: 'All sectors',
    shown: (shown: number, matching: number) =>
      shown < matching
        ? `The first ${f.upTo(shown)} of ${f.upTo(matching)} roles are shown.`
        : f.plural(matching, { one: '# role is shown.', other: '# roles are shown.' }),
    none: 'No role matches. Try fewer letters, or all zones and sectors.',
    showAll: (count: number) => `Show all ${f.upTo(count)}`,
    showFirst: (count: number) => `Show the first ${f.upTo(count)} only`,
    report:
      'How the library was checked and how its scores compare with outside figures stands in docs/validation.md, a report in this project’s source.',
  },
  notices: {
    region: 'Messages',
    dismiss: 'Dismiss',
    undo: 'Undo',
    back: 'Go back to my own work',
    showOther: 'Show the other tab’s version',
    keepMine: 'Keep this one',
    origins: { file: 'The file', link: 'The link', storage: 'Your saved work', role: 'The role' },
    kept: 'What is on screen was left as it was.',
    tooLarge: (bytes: number, most: number) =>
      `is too large (${f.upTo(bytes / 1e6, 1)} MB; at most ${f.upTo(most / 1e6, 1)} MB).`,
    notJson: 'is not readable: it is not JSON text.',
    notAProfile: 'is not a profile of this calculator.',
    newerVersion: (version: number) =>
      `was made by a newer version (${f.upTo(version)}) of this calculator, which this page cannot read.`,
    linkCut: 'is incomplete: a part of it is missing. Ask for it again, or for a profile file.',
    linkTooLong: (most: number) => `is longer than ${f.upTo(most)} characters and was not opened.`,
    unknownRole: (role: string) => `uses the role “${role}”, which no longer exists here.`,
    roleNotLoaded: (role: string) =>
      `needs the role “${role}”, which could not be loaded. Check the connection and try again.`,
    tooManyTasks: (count: number, most: number) =>
      `holds ${f.upTo(count)} tasks; at most ${f.upTo(most)} can be shown.`,
    invalid: (field: string, problem: string) => `cannot be used: “${field}” ${problem}.`,
    inputProblems: problems,
    unknownKeys: (keys: string[]) =>
      `was opened; ${f.plural(keys.length, { one: 'one entry is', other: '# entries are' })} not known here and left out: ${f.list(keys.slice(0, 5))}${keys.length > 5 ? ' …' : ''}.`,
    timesScaled: (total: number) =>
      `had times that add up to ${f.upTo(total)}; they were scaled to 100 % in the same proportions.`,
    linkBaseMoved:
      'was made when this role had other figures; its changes stand on those of today.',
    openedFile: (title: string) =>
      `The file was opened: ${title}. Undo brings back what was on screen.`,
    /** What is on screen beside one's own work; `kept` follows where there is any. */
    beside: {
      shared: (title: string) => `You are looking at a shared result: ${title}.`,
      changed: (title: string) => `You changed a shared result: ${title}.`,
      other: (title: string) => `You are looking at: ${title}.`,
    },
    ownKept: 'Your own work is kept as you left it.',
    makeMine: 'Make this mine',
    startOwn: 'Start with my own job',
    keptVersion: (title: string) => `What was here before is kept in your versions, as “${title}”.`,
    noRoomForOwn:
      'There is no room to keep what you have, so nothing was changed. Save a profile file or delete a version first.',
    storageBlocked:
      'This browser does not allow saving, so your changes last until you close the page. Copy a link or save a file to keep them.',
    storageFull:
      'This browser’s storage is full, so changes are no longer saved. What is on screen is safe; copy a link or save a file.',
    setAside:
      'The unreadable saved work was set aside, not deleted; the page starts from the base role.',
    noPlace: (name: string) => `There is nothing called “${name}” here. This is your score.`,
    otherTab: 'Another tab saved a different version. Which one do you want here?',
  },
};
