import { expect, test } from 'vitest';
import { gradeOf, gradesOf, sentencesOf } from '../../.ci/reading.mjs';

const files = import.meta.glob<Record<string, unknown>>(
  ['@/i18n/languages/en.ts', '@/i18n/languages/en/*.ts'],
  { eager: true },
);

/** A first layer is read by everybody who works: no sentence above this. */
const MOST = 10;

/**
 * The words of *My score* and *What next*: files of their own, and these keys of the shared ones.
 * Left out are the words of *Why*, where terms are explained, of the library's facts and of forms.
 */
const WHOLE_FILES = ['score', 'next', 'variant', 'plan', 'moves', 'measure'];
const SHARED_KEYS: Record<string, readonly string[]> = {
  en: [
    ...['shell', 'role', 'find', 'result', 'value', 'week', 'groupIntros', 'dimensions'],
    ...['bucketHints', 'addToPlan', 'certainty', 'whose', 'share', 'history'],
  ],
  late: ['about', 'whatIf', 'open', 'notices', 'variant', 'next'],
  scale: ['zones', 'scoreLevels', 'provenance'],
};

/** The publisher's wording and terms that stand in *Why* alone. */
const ELSEWHERE =
  /\.published$|^result\.(quickScreen|onTheLineHint|conservative)|^certainty\.(assumption|intro|levelHints|chart)/;

const nameOf = (path: string) => /([\w-]+)\.ts$/.exec(path)![1]!;

/** A file's words: what it exports under its own name, or everything. */
function wordsIn(name: string, exported: Record<string, unknown>): Record<string, unknown> {
  return (exported[name] as Record<string, unknown> | undefined) ?? exported;
}

function firstLayer(name: string, path: string): boolean {
  if (ELSEWHERE.test(path)) return false;
  return WHOLE_FILES.includes(name) || (SHARED_KEYS[name] ?? []).includes(path.split('.')[0]!);
}

const graded = Object.entries(files).map(([path, exported]) => {
  const name = nameOf(path);
  return { name, sentences: gradesOf(wordsIn(name, exported)) };
});

test('the grade is that of the published formula', () => {
  // 0.39 × 6 words / 1 sentence + 11.8 × 6 syllables / 6 words − 15.59
  expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 9);
  // a colon parts two sentences: 0.39 × 6 / 2 + 11.8 × 7 / 6 − 15.59
  expect(gradeOf('Start here: move one hour today.')).toBeCloseTo(
    0.39 * 3 + 11.8 * (7 / 6) - 15.59,
    9,
  );
  expect(sentencesOf('Apply. It is 24.5 of 100 today. A label without an end')).toEqual([
    'It is 24.5 of 100 today.',
  ]);
});

test('no sentence of My score and What next asks for more than ten years of school', () => {
  const lines = graded.map(({ name, sentences }) => {
    const mean = sentences.reduce((sum, { grade }) => sum + grade, 0) / (sentences.length || 1);
    const hardest = sentences[0];
    const most = hardest ? `, at most ${hardest.grade.toFixed(1)} (${hardest.path})` : '';
    return `${name}: ${sentences.length} sentences, grade ${mean.toFixed(1)}${most}`;
  });
  process.stdout.write(`${lines.join('\n')}\n`);
  const tooHard = graded.flatMap(({ name, sentences }) =>
    sentences
      .filter(({ path, grade }) => grade > MOST && firstLayer(name, path))
      .map(({ path, grade, sentence }) => `${grade.toFixed(1)} ${name}.${path}: ${sentence}`),
  );
  expect(tooHard).toEqual([]);
});
