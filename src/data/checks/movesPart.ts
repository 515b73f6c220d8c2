import type { Role } from '../schema';
import { number, percentOf, table } from './markdown';
import { movesReport } from './movesReport';

/** So many of the most suggested roles are listed. */
const LISTED = 12;

/** What the roles of the library are told to move to, as METHOD section 5 asks to be looked at. */
export function movesPart(roles: readonly Role[]): string {
  const { first, suggested, few } = movesReport(roles);
  const titles = new Map(roles.map(({ id, title }) => [id, title]));
  const often = suggested.slice(0, LISTED);
  return `## Moves

Of the first three next steps of every untouched role, ${first.moves} in all, **${number(100 * first.share)} %** are a
related occupation of O*NET (${first.related}), in the same minor group (${first.sameGroup}) or the next rung
(${first.ladder}); it has to be 65 % or more. No role may be among the first three of more than 6 % of
roles. The most frequent:

${table(
  ['Role', 'Among the first three of', 'Share'],
  often.map(({ roleId, count }) => [titles.get(roleId)!, count, percentOf(count, roles.length)]),
)}

${few.length} roles have fewer than three next steps; the app says why.

${table(
  ['Role', 'Next steps', 'Roles that are better at all'],
  few.map(({ roleId, next, better }) => [titles.get(roleId)!, next, better]),
)}`;
}
