import { describe, expect, test } from 'vitest';
import { checkLibrary } from '@/data/checks/checkLibrary';
import { checkRole, parseRole } from '@/data/checks/checkRole';
import { checkVocabulary, vocabulary } from '@/data/checks/vocabulary';
import { roleFiles } from './roleFiles';

test('shared vocabularies follow their schemas and have each id once over all files', () => {
  expect(checkVocabulary()).toEqual([]);
});

describe.each(roleFiles)('$file', ({ file, content }) => {
  test('follows the schema and every check', () => {
    const { parsed, problems } = parseRole(file, content);
    expect(problems).toEqual([]);
    expect(checkRole(file, parsed!, vocabulary)).toEqual([]);
  });
});

test('roles do not contradict each other', () => {
  const roles = roleFiles.flatMap(({ file, content }) => {
    const { parsed } = parseRole(file, content);
    return parsed ? [parsed.written] : [];
  });
  expect(checkLibrary(roles)).toEqual([]);
});
