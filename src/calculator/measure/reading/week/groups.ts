import { wordsOf } from '@/calculator/find/search/words';
import type { WorkGroup } from './work';

/** Something that took time, with what is written about it. */
export interface Spent {
  title: string;
  minutes: number;
  /** The same for all times of a series. */
  uid?: string;
  guests?: number;
}

/** Words that say that people meet and not what about: how many of them tells more. */
const ANY_MEETING = new Set(
  `meeting meetings call calls catch up sync busy private appointment event chat zoom teams with and
  the a an for of on re fw fwd in to at weekly daily monthly biweekly canceled updated invitation
  reserved blocked block hold tbd tbc untitled no title ohne titel`.split(/\s+/),
);

/** Numbers and days change from one time to the next; the matter stays. */
const steadyWords = (title: string) => wordsOf(title).filter((word) => !/\d/.test(word));

/** The words that an entry is about; none where it only says that people meet. */
const tellingWords = (title: string) => steadyWords(title).filter((word) => !ANY_MEETING.has(word));

/** "Alone", "two of us", "a few", "many". */
const company = (guests: number) => (guests < 2 ? guests : guests < 6 ? 2 : 6);

function keyOf({ title, guests = 0 }: Spent): string {
  const words = tellingWords(title).length > 0 ? steadyWords(title) : [];
  if (words.length > 0) return words.join(' ');
  return `${steadyWords(title).join(' ')} #${company(guests)}`;
}

const mostOften = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
};

/** A series goes by the name that it has most often, whatever single times of it are called. */
function namesOfSeries(list: readonly Spent[]): Map<string, string> {
  const titles = new Map<string, string[]>();
  for (const { uid, title } of list) {
    if (!uid) continue;
    const known = titles.get(uid);
    if (known) known.push(title);
    else titles.set(uid, [title]);
  }
  return new Map([...titles].map(([uid, all]) => [uid, mostOften(all)]));
}

/**
 * Entries put together by what they are about: times of one series, the same words, and where words
 * say nothing the same company. No minute is lost or counted twice.
 */
export function groupsOf(list: readonly Spent[]): WorkGroup[] {
  const names = namesOfSeries(list);
  const members = new Map<string, Spent[]>();
  for (const spent of list) {
    const title = (spent.uid && names.get(spent.uid)) || spent.title;
    const key = keyOf({ ...spent, title });
    const known = members.get(key);
    if (known) known.push(spent);
    else members.set(key, [spent]);
  }
  const groups = [...members].map(([key, all]): WorkGroup => {
    const uids = new Set(all.map(({ uid }) => uid));
    return {
      key,
      title: mostOften(all.map(({ title }) => title)),
      minutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
      times: all.length,
      guests: Math.max(...all.map(({ guests = 0 }) => guests)),
      repeats: all.length > 1 && uids.size === 1 && !uids.has(undefined),
    };
  });
  return groups.sort((a, b) => b.minutes - a.minutes || (a.key < b.key ? -1 : 1));
}
