import { formats } from '../../../format';

const f = formats('en');

/** What is taken from a report elsewhere: the buttons, the recap, table, picture and text. */
export const takenAway = {
  bar: {
    label: 'Take the report away',
    back: 'Back to the calculator',
    print: 'Print or save as PDF',
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
    card: 'Picture (PNG)',
    text: 'Text for e-mail',
    recap: 'Recap table',
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
  /** One table that fits a mail or a case system. */
  recap: {
    title: 'Recap',
    score: 'Score',
    scoreText: (shown: number, zone: string) => `${f.fixed(shown)} of 100, ${zone}`,
    sure: 'How sure',
    first: 'At first',
    firstText: (shown: number, zone: string, iso: string) =>
      `${f.fixed(shown)} of 100, ${zone}, on ${f.day(iso)}`,
    moves: 'Moves to think about',
    plan: 'Plan',
    meeting: 'Next appointment',
    step: (step: string, who: string, when: string) => `${step}: ${who}, ${when}`,
    copied: {
      table: 'The table is on the clipboard, for mails and documents, and as plain text.',
      text: 'This browser copied it as plain text only. Select the table below to take it as a table.',
      none: 'The browser did not allow copying. The table is selected: copy it yourself.',
    },
    again: 'Copy it again',
    asText: 'The recap as plain text',
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
    step: (step: string, details: string[]) =>
      details.length === 0 ? step : `${step} (${details.join(', ')})`,
    box: (done: boolean) => `[${done ? 'x' : ' '}] `,
  },
};
