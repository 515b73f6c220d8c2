import type { Frequency } from '@/engine';
import { formats } from '../../format';

const f = formats('en');

/** How sure a score is, in words. */
export const certainty = {
  title: 'How sure is it?',
  range: (low: number, high: number) =>
    low === high
      ? `Probably ${f.fixed(low)} (9 times in 10)`
      : `Probably between ${f.upTo(Math.floor(low))} and ${f.upTo(Math.ceil(high))} (9 times in 10)`,
  rangeAndMiddle: (range: string, median: number) => `${range}; ${f.fixed(median)} in the middle.`,
  frequency: (frequency: Frequency) =>
    frequency.kind === 'count'
      ? `${f.upTo(frequency.count)} in ${f.upTo(frequency.of)}`
      : frequency.kind === 'rare'
        ? 'less than 1 in 100'
        : 'almost certain',
  thatItIs: (frequency: string, zone: string) => `${frequency} that it is ${zone}`,
  zones: 'Which zone it is',
  loading: 'Working out how sure it is …',
  assumption: (least: string, middle: string, most: string) =>
    `Assumed (ours): each input may be one step too high or one step too low, each with the chance of your setting (${least}, ${middle} or ${most}), independently of all others. Times count as exact. A value at the end of its range can only move one way, so the middle may lie beside your score.`,
  sides: (chance: number) => `${f.upTo(100 * chance)} %`,
  chartHint: 'One bar for each point, coloured by zone; the outlined bar holds your score.',
  chanceAxis: 'Chance in percent',
  zone: 'Zone',
  chance: 'Chance',
  exactly: 'Exactly',
  percent: (chance: number) =>
    chance < 0.0005
      ? 'under 0.1 %'
      : chance > 0.9995
        ? 'over 99.9 %'
        : `${f.fixed(100 * chance)} %`,
  deciles: 'The scores in ten equal parts',
  cases: 'Cases',
  tenth: (tenths: number) => `${f.upTo(tenths)} of 10`,
  atMost: 'Score at most',
  confidence: 'How sure are you of your values?',
  confidenceHint: 'Until you say otherwise, every group counts as roughly right.',
  levels: { sure: 'Sure', roughly: 'Roughly', guessing: 'Guessing' },
  levelHints: (sure: string, roughly: string, guessing: string) =>
    `Sure: ${sure} that a value is one step too high, and ${sure} that it is one too low. Roughly: ${roughly} for each side. Guessing: ${guessing} for each side.`,
};
