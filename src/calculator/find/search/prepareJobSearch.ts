import { everydayNames, occupationNames, ownNames } from './jobNames';
import type { MoreTitles, SearchedRole } from './jobNames';
import { searchJobs, type JobSearch } from './jobSearch';
import { indexNames, type JobName } from './nameIndex';

function* namesFor(roles: readonly SearchedRole[], more?: MoreTitles): Generator<JobName> {
  yield* ownNames(roles);
  if (!more) return;
  yield* everydayNames(roles, more.everyday);
  yield* occupationNames(roles, more.bySoc);
}

/**
 * The search over a library, built once and in slices: over the names that roles carry, and over
 * more titles where they are given. The page and `npm run find` share it.
 */
export async function prepareJobSearch(
  roles: readonly SearchedRole[],
  more?: MoreTitles,
): Promise<JobSearch> {
  return searchJobs(await indexNames(namesFor(roles, more)));
}
