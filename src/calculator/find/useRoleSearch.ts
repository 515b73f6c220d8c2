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
}

/** At once over the roles' own names; over all titles as soon as these are here. */
function useJobSearch(): JobSearch {
  const own = use(roleSearch);
  const [all, setAll] = useState<JobSearch>();
  useEffect(() => {
    let isWanted = true;
    titleSearch().then(
      (search) => isWanted && setAll(search),
      () => undefined, // without the titles the roles' own names are still searched
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return all ?? own;
}

/** Searches while a title is typed; typing comes first. Suspends until the search is there. */
export function useRoleSearch(query: string, shown: number): FoundRoles {
  const search = useJobSearch();
  const typed = useDeferredValue(query);
  return useMemo(() => {
    const meanings = search.meanings(typed).slice(0, shown);
    const ids = new Set([...meanings, ...search.find(typed)]);
    const results = entriesOf([...ids].slice(0, shown));
    const nearest = results.length > 0 ? [] : entriesOf(search.nearest(typed).slice(0, shown));
    return { resultsOf: typed, results, meanings, nearest };
  }, [search, typed, shown]);
}
