import { describe, expect, test } from 'vitest';
import { DeskError, deskErrorOf, isClosed, writeFailure } from '@/desk/rows/deskError';

describe('an error of the desk', () => {
  const named = (name: string) => Object.assign(new Error('x'), { name });

  test.each([
    ['VersionError', 'newerVersion'],
    ['UnknownError', 'corrupt'],
    ['DataError', 'corrupt'],
    ['DataCloneError', 'corrupt'],
    ['NotReadableError', 'corrupt'],
    ['NotFoundError', 'corrupt'],
    ['SecurityError', 'failed'],
  ])('%s is %s', (name, kind) => {
    const cause = named(name);
    expect(deskErrorOf(cause)).toMatchObject({ kind, cause, name: 'DeskError', message: kind });
  });

  test('of nothing known has failed; one of the desk stays itself', () => {
    for (const odd of [null, undefined, 'text', {}]) expect(deskErrorOf(odd).kind).toBe('failed');
    const error = new DeskError('blocked');
    expect(deskErrorOf(error)).toBe(error);
  });

  test('tells a closed connection and a full disk apart', () => {
    expect(['InvalidStateError', 'AbortError'].map((name) => isClosed(named(name)))).toEqual([
      true,
      false,
    ]);
    expect(isClosed(null)).toBe(false);
    expect(writeFailure(named('QuotaExceededError'))).toBe('full');
    expect(writeFailure(named('AbortError'))).toBe('failed');
    expect(writeFailure(null)).toBe('failed');
  });
});
