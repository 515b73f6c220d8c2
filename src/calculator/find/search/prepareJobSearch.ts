import { everydayNames, occupationNames, ownNames } from './jobNames';
import type { MoreTitles, SearchedRole } from './jobNames';
import { searchJobs, type JobSearch } from './jobSearch';
import { indexNames } from './nameIndex';

/**
 * The search over a library, built once and in slices: over the names that roles carry, and over
 * more titles where they are given. The page and `npm run find` share it.
 */
export async function prepareJobSearch(
  roles: readonly SearchedRole[],
  more?: MoreTitles,
): Promise<JobSearch> {
  const names = [
    ...ownNames(roles),
    ...(more ? everydayNames(roles, more.everyday) : []),
    ...(more ? occupationNames(roles, more.bySoc) : []),
  ];
  return searchJobs(await indexNames(names));
}
