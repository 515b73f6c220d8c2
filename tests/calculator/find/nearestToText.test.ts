import { describe, expect, test } from 'vitest';
import { describedRoles } from '@/calculator/find/paste/describedRoles';
import { MOST_CHARACTERS, nearestToText, spokenOf } from '@/calculator/find/paste/nearestToText';
import { readText } from '@/calculator/find/paste/textWords';

const near = async (text: string) => {
  const found = await nearestToText(text, describedRoles);
  return typeof found === 'string' ? found : found.near;
};

describe('the roles nearest to a text', () => {
  test.each([
    [
      'We are looking for a dental nurse. You will sterilise instruments, assist the dentist at the chairside, take X-rays and look after patients and their records.',
      'dental-nurse',
    ],
    [
      'I drive a forklift in a warehouse, load and unload lorries, stack pallets in the racking and check the truck every morning.',
      'forklift-driver',
    ],
    [
      'Reconcile bank statements, post supplier invoices to the ledger, prepare the trial balance and file VAT and sales tax returns.',
      'bookkeeper',
    ],
    [
      'Lay bricks and blocks, mix mortar, set out walls with line and level, point joints and cut bricks to size.',
      'bricklayer',
    ],
    [
      'You plan lessons for pupils aged 12 to 16, teach in the classroom, mark homework and exams, and speak with parents.',
      'lower-secondary-teacher',
    ],
  ])('%s', async (text, id) => {
    const found = await near(text);
    expect(Array.isArray(found) && found.map((role) => role.id)).toContain(id);
    const { words } = (found as { id: string; words: string[] }[])[0]!;
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) expect(text.toLowerCase()).toContain(word);
  });

  test('another language, no known word and too much each say so', async () => {
    const german =
      'Wir suchen eine freundliche Kollegin oder einen Kollegen für unsere Praxis. Sie betreuen Menschen, führen Gespräche, halten Termine ein und bringen Freude an der Arbeit im Haus mit, gern auch ohne lange Erfahrung.';
    expect(await near(german)).toBe('otherLanguage');
    expect(await near('qqqq zzzz xxxx')).toBe('noWord');
    expect(await near('')).toBe('noWord');
    expect(await near('a'.repeat(MOST_CHARACTERS + 1))).toBe('tooLong');
  });

  test('a text of 1 MB is read in turns and cut between words', async () => {
    const text = 'Lay bricks and blocks, mix mortar. '.repeat(28_000);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const found = await near(text);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
    expect(Array.isArray(found) && found.map((role) => role.id)).toContain('bricklayer');
    const { words } = await readText('bricks mortar '.repeat(5_000));
    expect([...words.values()]).toEqual(['bricks', 'mortar']);
  });
});

test('ticked is what a text speaks of, and everything where it speaks of nothing', async () => {
  const tasks = [
    { id: 'drive', name: 'Driving the truck' },
    { id: 'papers', name: 'Filling in papers' },
  ];
  expect(spokenOf(tasks, await readText('I drive a lot'))).toEqual(['drive']);
  expect(spokenOf(tasks, await readText('qqqq'))).toEqual(['drive', 'papers']);
});
