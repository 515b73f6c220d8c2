import type { AnnexPart } from '@/profile/reportChoice';
import { changeLines, readerRows, saidOf, stepsShown, weekShown } from './annexRows';
import { changeWords } from './changeWords';
import { factorGroups, type FactorRow } from './factorRows';
import type { FirstPage } from './firstPage';
import type { ReportGiven } from './given';
import { meaningWords } from './meaningWords';
import { resultFacts } from './resultFacts';
import { movedParts } from './movedParts';
import type { ReportResults } from './reportResults';
import { ACROSS, cutNotes, lineHeight, linesOf } from './room';
import { roleSources } from './roleSources';
import type { Shortening } from './shortening';
import { skillNames } from './skillNames';
import type { ReportWords } from './useReportWords';

export interface AnnexContext {
  both: ReportWords;
  given: ReportGiven;
  results: ReportResults;
  page: FirstPage;
  shortening: Shortening;
}

const sum = (heights: readonly number[]) => heights.reduce((all, each) => all + each, 0);
const paragraph = (text: string, perLine: number = ACROSS.text) =>
  linesOf(text, perLine) * lineHeight.text + 1.4;
/** A table's row is as high as its highest cell. */
const row = (...lines: number[]) => Math.max(...lines) * lineHeight.table + 2;
/** It stands close under its row. */
const saidRow = (said: string | null) =>
  said ? linesOf(said, ACROSS.table - 4) * lineHeight.table + 0.9 : 0;

const bar = 9;
const headRow = 5.5;
const groupRow = 8;

function weekHeight({ both: { t }, given, shortening }: AnnexContext): number {
  const { rows } = weekShown(given, shortening);
  const heights = rows.map((each) => {
    const { name, library, baseTime, baseScore, isAdded, bucket, score, written } = each;
    const beside = baseTime !== null || baseScore !== null ? 2 : 1;
    const said = saidRow(saidOf(written, shortening));
    if (!shortening.weekReasons) return row(linesOf(name, 52) + Number(isAdded), beside) + said;
    const does = linesOf(t.buckets[bucket], 20) + linesOf(t.scoreLevels[score] ?? '', 23);
    const reason = linesOf(library ?? '', 48);
    return row(linesOf(name, 23) + Number(isAdded), beside, does, reason) + said;
  });
  return lineHeight.heading + headRow + sum(heights) + 8;
}

function factorHeight({ both: { t }, given, shortening }: AnnexContext): number {
  const heightOf = ({ id, value, baseValue, library, follows, written }: FactorRow) => {
    const { name, levels } = t.dimensions[id]!;
    const reason = library ?? (follows ? t.figures.reason(id, follows) : '');
    const said = saidRow(saidOf(written, shortening));
    const [words, beside] = [levels[String(value)] ?? '', baseValue === null ? 1 : 2];
    if (!shortening.levelReasons) return row(linesOf(name, 36), linesOf(words, 54), beside) + said;
    return row(linesOf(name, 16), linesOf(words, 23), beside, linesOf(reason, 70)) + said;
  };
  const groups = factorGroups(given).map(({ rows }) => groupRow + sum(rows.map(heightOf)));
  return lineHeight.heading + headRow + sum(groups);
}

function readersHeight({ both, given, results, shortening }: AnnexContext): number {
  const { readers } = results;
  if (!readers) return 0;
  const rows = readerRows(both, readers.inputs, given.reasons, shortening);
  const heights = rows.map(({ cells }) => row(linesOf(cells[0], 50)) + saidRow(cells[3]));
  return lineHeight.heading + 14 + headRow + sum(heights);
}

function resultHeight({ both, given, results }: AnnexContext): number {
  const facts = resultFacts(both, results).map(
    ({ value }) => linesOf(value, 78) * lineHeight.text + 1,
  );
  const meaning = meaningWords(both, given.role, results).map((text) => paragraph(text));
  return lineHeight.heading + sum(facts) + 8 + sum(meaning) + bar;
}

function nextHeight({ results }: AnnexContext): number {
  const rows = results.moves.map((move) =>
    row(2, linesOf(skillNames(move.skillsToLearn, 4).join(', '), 50)),
  );
  return lineHeight.heading + 11 + headRow + sum(rows) + (results.variant ? row(2) : 0);
}

/** Millimetres of each part of the annex at one shortening. */
export function annexHeights(context: AnnexContext): Record<AnnexPart, () => number> {
  const { both, given, results, page, shortening } = context;
  const { t } = both;
  const { heading } = lineHeight;
  const { brief, provenance } = given.role;
  return {
    steps: () => {
      const heights = stepsShown(page, shortening).map(({ text }) => row(linesOf(text, 66)));
      return heading + headRow + sum(heights) + 6;
    },
    result: () => resultHeight(context),
    moved: () => heading + (movedParts(results).length > 0 ? 24 : 6),
    readers: () => readersHeight(context),
    week: () => weekHeight(context),
    factors: () => factorHeight(context),
    change: () => {
      const { lead, moves, rest } = changeWords(both, given, results, shortening.changes);
      return heading + sum([lead, ...moves, rest.join(' ')].map((text) => paragraph(text)));
    },
    next: () => nextHeight(context),
    ideas: () =>
      heading + sum([...brief.strategy, brief.horizon].map((text) => paragraph(text, 98) - 1)) + 3,
    log: () => {
      const lines = changeLines(both, given, shortening);
      return heading + sum(lines.map((line) => paragraph(line, 98) - 1.2));
    },
    notes: () => heading + 6 + paragraph(cutNotes(given.notes ?? '', shortening.notes)),
    sources: () => {
      const names = roleSources(given.role).join('; ');
      const texts = [provenance.note, t.provenance.publishedHint, names, t.app.footerMethod, ''];
      return heading + sum(texts.map((text) => paragraph(text, 118)));
    },
  };
}
