import { useEffect, useState } from 'react';
import { loadRole } from '@/data/roleFiles';

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;

/** The first sentence of what each role does, by id, as the role files arrive. */
export function useWhatTheyDo(ids: readonly string[]): ReadonlyMap<string, string> {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = ids.filter((id) => !known.has(id)).join(' ');
  useEffect(() => {
    if (wanted === '') return;
    for (const id of wanted.split(' ')) {
      loadRole(id).then(
        (role) => role && setKnown((all) => new Map(all).set(id, firstSentence(role.summary))),
        () => undefined, // the title stands without it
      );
    }
  }, [wanted]);
  return known;
}
