import { formats } from '../../format';
import { titles } from './titles';

const f = formats('en');

const percent = (share: number) => (share < 0.5 ? 'less than 1 %' : `${f.upTo(share, 0)} %`);

/** Words of the place that puts scores side by side, and among all jobs. */
export const compareWords = {
  compare: {
    title: titles.compare,
    intro:
      'Put any job, you, your AI-driven version or a version you kept in a column. 0 is at risk, 100 is protected.',
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
    range: (low: number, high: number) =>
      `probably ${f.upTo(Math.floor(low), 0)} to ${f.upTo(Math.ceil(high), 0)}`,
    rangeTitle: 'What “probably” means here',
    rangeHint:
      'Probably: 9 times in 10, if every value may be one step off with a chance of 15 % to either side (ours). The bar on the line is this range, the stroke the score.',
    leadsTitle: 'Who leads on what',
    leadsMore: 'Who leads on the rest',
    axes: {
      score: 'the score',
      conservative: 'the more cautious score',
      tasks: 'how much AI leaves of the tasks (1 to 5)',
      evidence: 'the job market',
      barriers: 'protection by law and custom',
      growth: 'demand as AI spreads',
    },
    leads: (names: string[], you: boolean, axis: string, value: string, others: string[]) =>
      names.length > 1
        ? `${f.list(names)} tie on ${axis}: ${value} against ${f.list(others)}.`
        : `${names[0]} ${you ? 'lead' : 'leads'} on ${axis}: ${value} against ${f.list(others)}.`,
    tie: (axis: string, value: string) => `Nobody leads on ${axis}: a tie at ${value}.`,
    partsTitle: 'What each score is made of, in points',
    inputs: 'Values side by side',
    marks: (first: string) => `▲ more and ▼ less than ${first}, and by how much.`,
    input: 'What',
    shares: (bucket: string) => `Time: ${bucket}, %`,
    total: (group: string) => `${group}, total`,
    onlyDifferent: 'Only what differs',
    sameRows: (count: number) =>
      f.plural(count, {
        one: '# value is the same everywhere.',
        other: '# values are the same everywhere.',
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
  library: {
    title: titles.library,
    /** Percent of US workers whose jobs score higher and lower. */
    standing: (higher: number, lower: number) =>
      higher === 0
        ? `None of our jobs scores higher. Jobs held by ${percent(lower)} of US workers score lower.`
        : lower === 0
          ? `Jobs held by ${percent(higher)} of US workers score higher. None of ours scores lower.`
          : `Jobs held by ${percent(higher)} of US workers score higher, jobs held by ${percent(lower)} lower.`,
    covered: (share: number, year: number) =>
      `Our roles cover ${percent(share)} of US jobs (Bureau of Labor Statistics, ${year}).`,
    place: (lower: number, count: number, you: number, median: number) =>
      `${f.upTo(lower)} of our ${f.plural(count, { one: '# role', other: '# roles' })} score lower than ${f.fixed(you)}. Half of them score below ${f.fixed(median)}.`,
    bySector: 'This result, its sector and all roles',
    sectors: 'All sectors, one by one',
    allInOne: 'All roles',
    legend: 'Each dot is a role, the stroke is the one in the middle, the triangle is this result.',
    order: 'Sectors by the role in their middle, the safest first.',
    sectorColumns: {
      sector: 'Sector',
      roles: 'Roles',
      lowest: 'Lowest',
      median: 'Middle',
      highest: 'Highest',
    },
    allRoles: 'All roles',
    opens: 'A role opens as it is; what you entered is kept.',
    columns: {
      title: 'Role',
      sector: 'Sector',
      score: 'Score',
      zone: 'Zone',
      provenance: 'Figures',
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
    how: 'How this is counted',
    counted:
      'Each occupation’s jobs of 2024 are counted once, split evenly among its roles. A job with exactly your score counts as neither higher nor lower (ours).',
    report:
      'How the library was checked and how its scores compare with outside figures stands in docs/validation.md, a report in this project’s source.',
  },
};
