import type { Role } from '../schema';
import everyday from '../titles/everyday.json';
import jobTitles from '../titles/jobTitles.json';
import { table } from './markdown';

/** The occupations that a title stands for, by title; only those that the library has roles of. */
function occupationsByTitle(roles: readonly Role[]): Map<string, Set<string>> {
  const known = new Set(roles.map(({ soc }) => soc));
  const found = new Map<string, Set<string>>();
  for (const [soc, line] of Object.entries(jobTitles)) {
    if (!known.has(soc)) continue;
    for (const title of line.split(/[|~]/))
      found.set(title, (found.get(title) ?? new Set()).add(soc));
  }
  return found;
}

/** Titles that several jobs answer to, for which the page asks "Which of these is closest?" */
export function titlesPart(roles: readonly Role[]): string {
  const titles = occupationsByTitle(roles);
  const several = [...titles.values()].filter(({ size }) => size > 1).length;
  const byHand = Object.entries(everyday as Record<string, string[]>).filter(
    ([, ids]) => ids.length > 1,
  );
  return `## Titles that point to several roles

${several} of ${titles.size} job titles stand for more than one occupation of the library. Of those picked by
hand these do; the first role is the one that is meant most often:

${table(
  ['Title', 'Roles'],
  byHand.map(([title, ids]) => [title, ids.join(', ')]),
)}`;
}
