import { expect, test } from 'vitest';
import { EMBED_LANGUAGES } from '@/i18n/embedMessages';
import { en } from '@/i18n/languages/en';

const modules = import.meta.glob<Record<string, object>>('@/i18n/languages/*.ts', { eager: true });
const languages = Object.entries(modules).map(([file, exported]) => {
  const name = file.replace(/^.*\/|\.ts$/g, '');
  return { name, words: exported[name] };
});

/** "week.time: function" for every key, at any depth. */
function shape(words: unknown, path = ''): string[] {
  if (typeof words !== 'object' || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words).flatMap(([key, value]) => shape(value, `${path}.${key}`));
}

test('English is among the languages', () => {
  expect(languages.map(({ name }) => name)).toContain('en');
});

test.each(languages)('$name exports an object by its name with the keys of English', (language) => {
  expect(shape(language.words).sort()).toEqual(shape(en).sort());
});

test.each(languages)('$name has the words of every part', async ({ words }) => {
  const parts = (words as typeof en).parts;
  for (const part of Object.keys(en.parts) as (keyof typeof en.parts)[]) {
    expect(shape(await parts[part]()).sort()).toEqual(shape(await en.parts[part]()).sort());
  }
});

test('the embed speaks every language', () => {
  expect(Object.keys(EMBED_LANGUAGES).sort()).toEqual(languages.map(({ name }) => name).sort());
});

test.each(languages)('$name leaves no text empty', ({ words }) => {
  const empty = (value: unknown, path: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => empty(inner, `${path}.${key}`))
      : value === ''
        ? [path]
        : [];
  expect(empty(words, '')).toEqual([]);
});
