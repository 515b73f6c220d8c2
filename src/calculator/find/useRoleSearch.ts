import { use, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { IndexEntry } from '@/data/indexCodec';
import { entriesOf, roleSearch, titleSearch } from './roleSearch';
import type { JobSearch } from './search/jobSearch';

/** What the search says of a title. */
export interface FoundRoles {
  /** The text that this is about: typing is ahead of it. */
  resultsOf: string;
  /** Roles that match, best first; those that the title means come first. */
  results: readonly IndexEntry[];
  /** Ids of the roles that the title means, where it means several. */
  meanings: readonly string[];
  /** Roles that share a word with the title, where none matches. */
  nearest: readonly IndexEntry[];
  /** Whether all titles of occupations were searched, or the roles' own names only so far, or for good. */
  titles: 'searched' | 'coming' | 'missing';
}

/** At once over the roles' own names; over all titles as soon as these are here. */
function useJobSearch(): [JobSearch, FoundRoles['titles']] {
  const own = use(roleSearch);
  const [all, setAll] = useState<JobSearch | null>();
  useEffect(() => {
    let isWanted = true;
    titleSearch().then(
      (search) => isWanted && setAll(search),
      () => isWanted && setAll(null), // the roles' own names are still searched
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return all ? [all, 'searched'] : [own, all === null ? 'missing' : 'coming'];
}

/** Searches while a title is typed; typing comes first. Suspends until the search is there. */
export function useRoleSearch(query: string, shown: number): FoundRoles {
  const [search, titles] = useJobSearch();
  const typed = useDeferredValue(query);
  return useMemo(() => {
    const meanings = search.meanings(typed).slice(0, shown);
    const ids = new Set([...meanings, ...search.find(typed)]);
    const results = entriesOf([...ids].slice(0, shown));
    const nearest = results.length > 0 ? [] : entriesOf(search.nearest(typed).slice(0, shown));
    return { resultsOf: typed, results, meanings, nearest, titles };
  }, [search, titles, typed, shown]);
}
