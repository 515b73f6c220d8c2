import { formats } from '../../format';
import { dayOfIso } from '../../localDay';

const f = formats('en');

/** Words of the printed report and the other things to take away. */
export const report = {
  title: 'Report',
  day: f.day,
  /** Name of the printed file, as the browser's print dialogue offers it. */
  documentTitle: (role: string, client: string | null, iso: string) =>
    `AI risk report, ${role}${client ? `, ${client}` : ''}, ${dayOfIso(iso)}`,
  /** At the foot of every printed page. */
  pageFoot: (role: string, client: string | null, iso: string) =>
    `${role}${client ? ` · ${client}` : ''} · ${f.day(iso)}`,
  bar: {
    label: 'Take the report away',
    back: 'Back to the calculator',
    print: 'Print or save as PDF',
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
    card: 'Picture (PNG)',
    text: 'Text for e-mail',
    includeNotes: 'Include my notes and reasons in table, data and text',
    whatIf: 'You are trying a what-if. The report shows your own work, without it.',
    saved: (name: string) => `Saved as ${name}.`,
    notDrawn: 'This browser could not draw the picture. The text says the same.',
    saveCard: 'Save the picture',
    altText: 'Alternative text for the picture',
    altHint: 'Put this text beside the picture where you publish it.',
    textLabel: 'The report as plain text',
    copied: 'The text is on the clipboard. Here it is:',
    copyFailed: 'The browser did not allow copying. Select the text and copy it yourself:',
  },
  head: {
    kind: 'AI risk report',
    client: 'Prepared for',
    coach: 'Prepared by',
    contact: 'Contact',
    date: 'Date',
    role: 'Role',
    roleWithBase: (title: string, base: string) => `${title} (started from ${base})`,
    seniority: (level: string, years: string) => `${level}, ${years}`,
    logo: (name: string) => (name ? `Logo of ${name}` : 'Logo'),
  },
  result: {
    title: 'The result',
    score: (shown: number) => `${f.fixed(shown)} of 100`,
    scaleHint:
      '0 is fully exposed, 100 fully protected. Red is below 25, Green from 48. Triangle: the score. Circle: typical for this job. Frame: the range.',
    range: 'Range',
    chances: 'Chances',
    chancesText: (chances: string[]) => `${f.list(chances)}.`,
    conservative: 'If we were too hopeful',
    conservativeText: (shown: number, zone: string) => `${f.fixed(shown)}, ${zone}`,
    base: 'Typical for this job',
    baseText: (shown: number, zone: string) => `${f.fixed(shown)}, ${zone}`,
    readings: 'Both readings',
    readingsText: (low: number, high: number, client: number, coach: number) =>
      low === high
        ? `${f.fixed(low)} by both readers.`
        : `${f.fixed(low)} to ${f.fixed(high)}: ${f.fixed(client)} as you read it, ${f.fixed(coach)} as your coach does.`,
    assumption: (chances: string) =>
      `The range assumes (ours) that each answer may be one step too high or too low. The chance for each side, whatever the others are: ${chances}. Times count as exact.`,
    open: (count: number) =>
      `${f.plural(count, { one: '# question was', other: '# questions were' })} left open. What is usual for similar jobs stands in their place.`,
    chanceFor: (group: string, percent: number) => `${group} ${f.upTo(percent)} %`,
    chanceForAll: (percent: number) => `${f.upTo(percent)} %`,
  },
  meaning: {
    title: 'What it means',
    shares: (displaced: string, augmented: string, notInvolved: string) =>
      `Of the week, ${displaced} goes to tasks that AI does for the most part, ${augmented} to tasks where it helps a person, and ${notInvolved} to tasks without AI.`,
  },
  moved: {
    title: 'What moved it from what is typical',
    same: 'Nothing so far: everything is as typical for this job.',
    own: 'You described this job yourself: there is no typical score to compare with.',
    hint: 'The parts are exact: they add up to the difference without remainder.',
    part: 'Part',
    points: 'Points',
    base: 'Typical for this job',
    score: 'Score',
  },
  readers: {
    title: 'Two readings of the same work',
    intro: (client: string, coach: string, apart: number) =>
      `You read it as ${client}, your coach as ${coach}: ${f.fixed(apart)} points apart. Neither is the right one; the range between them is what the two of you know.`,
    same: (shown: string) => `Both readings come to ${shown}.`,
    noneDiffer: 'You both read everything the same way.',
    table: 'What is read differently',
    input: 'What',
    client: 'You',
    coach: 'Coach',
    reason: 'Reason',
    time: (task: string) => `Time: ${task}`,
    score: (task: string) => `AI score: ${task}`,
    absent: 'not there',
    parts: (parts: string[]) => `What the difference is made of: ${f.list(parts)}.`,
    partOf: (group: string, points: number) => `${group} ${f.signed(points, 2)}`,
  },
  week: {
    title: 'The week',
    task: 'Task',
    time: 'Time',
    score: 'AI score',
    whatAiDoes: 'What AI does',
    reason: 'Reason',
    base: (value: string) => `typical ${value}`,
    own: 'not typical for this job',
    removed: (tasks: string[]) => `Typical for this job, but not in this week: ${f.list(tasks)}.`,
    taskAndTime: (task: string, time: string) => `${task} (${time})`,
    noReason: 'No reason noted.',
    shortened: (most: number) =>
      `With more than ${f.upTo(most)} tasks, only written reasons are shown here.`,
  },
  factors: {
    title: 'Job market, protection and human factors',
    input: 'What',
    value: 'Value',
    meaning: 'In words',
    reason: 'Reason',
    group: (name: string, total: string, range: string) => `${name}: ${total} of ${range}`,
    protective: 'Human factors do not change the score.',
  },
  change: {
    title: 'The smallest change',
    green: 'You are in Green already. No zone is better.',
  },
  next: {
    title: 'Where next',
    intro:
      'Safer roles near the skills, schooling and rank, the best next steps first, then Green ones. The AI-driven version of the present role stands at the top where there is one.',
    deadEnd: (title: string) => `${title} (fewer jobs ahead)`,
    role: 'Role',
    score: 'Score',
    gain: 'Gain',
    fit: 'Skills you have',
    learn: 'Skills to learn',
    none: '–',
  },
  plan: {
    title: 'Plan',
    own: 'Your steps',
    done: 'Done',
    open: 'To do',
    doneOn: (iso: string) => `done on ${f.day(iso)}`,
    dueBy: (day: string) => `by ${f.day(day)}`,
    steps: 'Next steps for this role',
    horizon: (text: string) => `Horizon: ${text}`,
    log: 'What was changed in the session',
    step: (reader: string, what: string, from: string, to: string, points: number) =>
      `${reader}: ${what} ${from} → ${to}: ${f.signed(points, 1)} points`,
    moreSteps: (count: number, points: number) =>
      `${f.plural(count, { one: '# further change', other: '# further changes' })}: ${f.signed(points, 1)} points`,
    readers: { client: 'Client', coach: 'Coach' },
  },
  notes: { title: 'The coach’s notes' },
  sources: {
    title: 'Sources and method',
    sources: (names: string[]) => `Sources of the typical values: ${names.join('; ')}.`,
    none: 'The values are your own; no source stands behind them.',
    version: (method: string, data: string, day: string) =>
      `Method version ${method}, data version ${data}, ${day}.`,
  },
  csv: {
    head: ['Group', 'Input', 'Time in percent', 'Value', 'Base time in percent', 'Base value'],
    meaning: 'In words',
    coach: ['Coach: time in percent', 'Coach: value'],
    reason: 'Reason',
    result: 'Result',
    score: 'Score',
    low: 'Range from',
    high: 'Range to',
    conservative: 'Conservative re-read',
    method: 'Method version',
    data: 'Data version',
  },
  card: {
    heading: 'Exposure of this work to AI',
    zone: (zone: string, subLabel: string) => `${zone} (${subLabel})`,
    foot: (product: string, day: string, method: string) =>
      `${product} · ${day} · method version ${method}`,
    alt: (role: string, shown: number, zone: string, range: string, note: string) =>
      `Score of the role ${role} on a line from 0, at risk, to 100, protected: ${f.fixed(shown)}, ${zone}. ${range}. ${note}`,
  },
  text: {
    title: (role: string) => `AI risk report: ${role}`,
    line: (label: string, value: string) => `${label}: ${value}`,
    week: (task: string, score: string) => `${task} (AI score ${score})`,
    move: (role: string, shown: string, zone: string, gain: string) =>
      `${role}: ${shown} ${zone}, ${gain}`,
    step: (step: string, due: string | null) =>
      due === null ? step : `${step} (by ${f.day(due)})`,
    box: (done: boolean) => `[${done ? 'x' : ' '}] `,
  },
};
