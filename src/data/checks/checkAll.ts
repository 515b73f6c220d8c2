import type { Role } from '../schema';
import { checkLibrary } from './checkLibrary';
import { checkRole, isScorable, parseRole, type DataProblem, type Vocabulary } from './checkRole';

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
  const parsed = files.map(({ file, content }) => ({ file, ...parseRole(file, content) }));
  const roles = parsed.flatMap(({ role }) => (role ? [role] : []));
  const problems = parsed.flatMap(({ file, role, problems: unreadable }) =>
    role ? checkRole(file, role, vocabulary) : unreadable,
  );
  return { roles: roles.filter(isScorable), problems: [...problems, ...checkLibrary(roles)] };
}
