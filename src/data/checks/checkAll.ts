import type { Role } from '../schema';
import { checkLibrary } from './checkLibrary';
import { checkRole, isScorable, parseRole } from './checkRole';
import type { DataProblem, Vocabulary } from './problems';

/** A file of the roles folder as it was read, not yet trusted. */
export interface RoleFile {
  file: string;
  content: unknown;
}

/** Every check over every file: the roles that can be scored, and all that is wrong. */
export function checkAll(
  files: readonly RoleFile[],
  vocabulary: Vocabulary,
): { roles: Role[]; problems: DataProblem[] } {
  const read = files.map(({ file, content }) => ({ file, ...parseRole(file, content) }));
  const parsed = read.flatMap(({ parsed: found }) => (found ? [found] : []));
  const problems = read.flatMap(({ file, parsed: found, problems: unreadable }) =>
    found ? checkRole(file, found, vocabulary) : unreadable,
  );
  return {
    roles: parsed.map(({ role }) => role).filter(isScorable),
    problems: [...problems, ...checkLibrary(parsed.map(({ written }) => written))],
  };
}
