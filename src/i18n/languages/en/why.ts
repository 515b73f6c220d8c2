import { formats } from '../../format';
import { titles } from './titles';
import { method } from './method';

const f = formats('en');

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One scored part of the sentence: "the job market takes 6.1 off". */
const takesOrAdds = (name: string, points: number, many = false) =>
  points < 0
    ? `${name} take${many ? '' : 's'} ${f.fixed(-points)} off`
    : `${name} add${many ? '' : 's'} ${f.fixed(points)}`;

/** Words of the place that says where the score comes from, and how sure it is. */
export const whyWords = {
  why: {
    title: titles.why,
    tasksAlone: (points: number) => `Your tasks alone give ${f.fixed(points)}.`,
    changes: {
      evidence: (points: number) => takesOrAdds('the job market', points),
      barriers: (points: number) => takesOrAdds('law and custom', points, true),
      growth: (points: number) =>
        takesOrAdds(points < 0 ? 'falling demand' : 'rising demand', points),
      cap: (points: number) => takesOrAdds('the end of the scale', points),
    },
    /** The clauses above, and what they come to. */
    comesTo: (clauses: string[], score: number) =>
      clauses.length === 0
        ? `Nothing else moves it: ${f.fixed(score)}.`
        : `${upperFirst(clauses.join(', '))}: ${f.fixed(score)}.`,
    scale: 'On this scale 0 is most at risk from AI, and 100 is protected.',
    waterfall: 'From your tasks to your score, in points',
    parts: {
      tasks: 'Tasks alone',
      evidence: 'Job market',
      barriers: 'Protection',
      growth: 'AI demand',
      cap: 'End of the scale',
      score: 'Score',
    },
    howParts: 'How the parts are worked out',
    partsHint:
      'The parts add up to the score. Each is rounded to one decimal so that they add up as they stand here, too. Tasks alone is the score with every modifier at 1. The rest is shared among the three modifiers by the Shapley value: the mean over every order in which they can act (ours).',
    part: 'Part',
    points: 'Points',
    formula: 'The formula with your values',
    resistance: 'Task resistance',
    resistanceHint:
      'Six minus the mean AI score of your week. It runs from 1 (AI could run it all) to 5 (only people can).',
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
  },
  method,
  sure: {
    /** Whole points, rounded outwards. */
    between: (low: number, high: number) =>
      low === high
        ? `Your score is ${f.fixed(low)} at least 9 times in 10.`
        : `Your score is probably between ${f.upTo(Math.floor(low), 0)} and ${f.upTo(Math.ceil(high), 0)} (9 times in 10).`,
    rests: 'What that rests on',
    exactRange: (low: number, high: number, median: number) =>
      `Exactly: ${f.fixed(low)} to ${f.fixed(high)}, and ${f.fixed(median)} in the middle.`,
  },
  matters: {
    title: titles.matters,
    largest: (name: string, step: string, shown: number, points: number, zone: string) =>
      `Nothing moves your score more than “${name}”: ${step}, makes it ${f.fixed(shown)} (${f.signed(points, 1)})${zone && ` and ${zone}`}.`,
    noEffect: 'No single step changes the score as shown.',
    crossings: (count: number, all: number, zone: string) =>
      count === 0
        ? `No single step leads out of ${zone}.`
        : `${f.upTo(count)} of the ${f.upTo(all)} single steps ${count === 1 ? 'leads' : 'lead'} out of ${zone}.`,
    chart: 'What one step does to your score',
    chartHint: (score: number) =>
      `From your score of ${f.fixed(score)}: green raises it, red lowers it. Outlined bars reach another zone.`,
    how: 'How this is worked out',
    howText:
      'Every single value one step down and one step up, everything else as it is: the largest effect first.',
    input: 'What',
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
    applied: (name: string, step: string) => `Applied: ${name} ${step}.`,
    scoreNow: (shown: number, zone: string) => `The score is now ${f.fixed(shown)} ${zone}.`,
    applyHint: 'Apply a step and your score follows. You can take it back.',
    takeBack: 'Take it back',
    tryThem: 'The table has a button to try each step.',
    all: (count: number) => `Show all ${f.upTo(count)}`,
    first: (count: number) => `Show the first ${f.upTo(count)} only`,
  },
  reread: {
    title: titles.reread,
    table: 'More cautious readings',
    sentence: (shown: number, zone: string, stays: boolean) =>
      `Read a little more cautiously, your score is ${f.fixed(shown)}${stays ? `, still ${zone}` : ` and ${zone}`}.`,
    leaves: (parts: string[], zone: string) =>
      `${zone} does not hold if this is read more cautiously: ${f.list(parts)}.`,
    onTheLine: 'Your score is on the line to Green: do not rely on the colour.',
    row: (part: string, shown: number) => `${part}: ${f.fixed(shown)}`,
    legend: 'The stroke is your score today, the dot is what it would be.',
    today: 'Your score today',
    axis: 'Part',
    changes: 'What is read differently',
    reading: 'Reading',
    zone: 'Zone',
    tasksBack: (points: number) =>
      `Half of the time taken off tasks that AI does goes back to them: ${f.upTo(points)} points.`,
    tasksNone:
      'No time was taken off tasks that AI does, or giving it back would not lower the score: nothing changes.',
    lower: (from: number, to: number) => `Total ${f.signed(from)} is read as ${f.signed(to)}.`,
    atEnd: (value: number) => `${f.signed(value)} is the end of the range; nothing changes.`,
    how: 'How the four readings are made',
    howText:
      'The conservative re-read: each part alone is read one step more cautiously than you said, and the lowest of the four readings counts. For tasks, half of the time that was taken off displaced tasks goes back to them.',
    rounding: 'Rounding down to whole points is ours; it reproduces the published figure.',
  },
  pace: {
    title: titles.pace,
    falls: (from: number, to: number) =>
      `When AI gets one step better at your tasks, your score goes from ${f.fixed(from)} to ${f.fixed(to)}`,
    stays: (falls: string, zone: string) => `${falls} and stays ${zone}.`,
    same: (shown: number, zone: string) =>
      `When AI gets one step better at your tasks, your score stays ${f.fixed(shown)}, ${zone}.`,
    leaves: (falls: string, way: string, percent: number, from: string, to: string) =>
      `${falls}. ${way} (${f.upTo(percent, 0)} %) it turns from ${from} to ${to}.`,
    noYears: 'Nobody knows how fast that goes, so there are no years here.',
    how: 'What one step means',
    meaning: (percent: number) =>
      `0 % is today. 100 % means: every task with an AI score of 2, 3 or 4 (${f.upTo(percent, 0)} % of your week) is scored one step higher. Tasks scored 1 or 5 stay, and so does everything else (ours).`,
    nothingMoves: 'No task of your week has an AI score of 2, 3 or 4: nothing would change.',
    noLower: 'Your score is Red already, and there is no lower zone.',
    ways: {
      atOnce: 'Almost at once',
      tenth: 'About a tenth of the way',
      fifth: 'About a fifth of the way',
      quarter: 'About a quarter of the way',
      third: 'About a third of the way',
      half: 'About half of the way',
      twoThirds: 'About two thirds of the way',
      threeQuarters: 'About three quarters of the way',
      late: 'Only near the end of the way',
    },
    slider: 'How far AI has gone',
    percent: (percent: number) => `${f.upTo(percent, 0)} %`,
    sliderValue: (percent: number, shown: number, zone: string) =>
      `${f.upTo(percent, 0)} % of the way: score ${f.fixed(shown)}, ${zone}`,
    sliderHint: 'The slider only looks ahead; it changes nothing of yours.',
    table: 'Score by how far AI has gone',
    way: 'Of the way',
    score: 'Score',
    change: 'Change',
    zone: 'Zone',
  },
};
