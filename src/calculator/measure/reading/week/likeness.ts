import { contentStem } from '@/calculator/find/paste/textWords';
import { wordsOf } from '@/calculator/find/search/words';
import { kinds } from './kindWords';

/** A task with everything that is written about it. */
export interface DescribedTask {
  id: string;
  name: string;
  /** What the role's file says of it; empty for a task of one's own. */
  about: string;
}

/** How well the words of a group fit a task: `fits` and `mayFit` by the thresholds below. */
export type Certainty = 'fits' | 'mayFit' | 'unknown';

export interface Likeness {
  /** Null = no word speaks for any task. */
  task: string | null;
  certainty: Certainty;
}

/** A word in a task's name says more of it than one in its description, a kind of work less. */
const WEIGHT = { name: 1, about: 0.5, kind: 0.6 };

/** Ours: most of what the group's words say speaks for one task, and clearly more than for the next. */
const FITS = { speaks: 0.5, ahead: 1.5 };

const SAYS_NOTHING = new Set(
  `the and of to in for with on is are be as at by or from your our a an that it they them their but
  still not into person people ai tools work working first most can some more than when what which
  who one each has have its this these those while before after`.split(/\s+/),
);

const stemsOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => word.length > 1 && !/^\d+$/.test(word) && !SAYS_NOTHING.has(word))
      .map(contentStem),
  );

const kindsByStem = new Map<string, number[]>();
kinds.forEach((words, kind) => {
  for (const stem of words.flatMap((word) => [...stemsOf(word.replace(/[-:]/g, ''))])) {
    kindsByStem.set(stem, [...(kindsByStem.get(stem) ?? []), kind]);
  }
});

const kindsIn = (stems: ReadonlySet<string>) =>
  new Set([...stems].flatMap((stem) => kindsByStem.get(stem) ?? []));

/** Words as the kinds spell them: "stand-up" and "1:1" are one word each. */
const joined = (text: string) => text.replace(/(?<=\w)[-:](?=\w)/g, '');

interface TaskWords {
  id: string;
  name: ReadonlySet<string>;
  about: ReadonlySet<string>;
  kinds: ReadonlySet<number>;
}

/** Which task a text speaks of, by the words that they share; words of every task tell nothing. */
export function likenessTo(tasks: readonly DescribedTask[]): (text: string) => Likeness {
  const known = tasks.map(({ id, name, about }): TaskWords => {
    const ofName = stemsOf(joined(name));
    return { id, name: ofName, about: stemsOf(joined(about)), kinds: kindsIn(ofName) };
  });
  /** 0 … 1: the fewer tasks have it, the more a word tells. */
  const tells = (has: (task: TaskWords) => boolean) => {
    const having = known.filter(has).length;
    return having === 0 ? 0 : 1 - (having - 1) / known.length;
  };
  const points = (task: TaskWords, stem: string) => {
    const inName = task.name.has(stem);
    if (inName) return WEIGHT.name * tells((each) => each.name.has(stem));
    const inAbout = task.about.has(stem);
    if (inAbout) return WEIGHT.about * tells((each) => each.name.has(stem) || each.about.has(stem));
    const shared = (kindsByStem.get(stem) ?? []).filter((kind) => task.kinds.has(kind));
    const best = shared.map((kind) => tells((each) => each.kinds.has(kind)));
    return WEIGHT.kind * Math.max(0, ...best);
  };
  return (text) => {
    const stems = [...stemsOf(joined(text))];
    const scored = known
      .map((task) => ({
        id: task.id,
        points: stems.reduce((sum, stem) => sum + points(task, stem), 0),
      }))
      .sort((a, b) => b.points - a.points);
    const [best, next] = scored;
    if (!best || best.points === 0) return { task: null, certainty: 'unknown' };
    const clear = best.points >= FITS.ahead * (next?.points ?? 0);
    const speaks = best.points / stems.length >= FITS.speaks * WEIGHT.kind;
    return { task: best.id, certainty: clear && speaks ? 'fits' : 'mayFit' };
  };
}
