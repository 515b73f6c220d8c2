import { useMemo, useState } from 'react';
import { useStore } from '@/store/store';
import { choicesRemembered, forgetChoices, rememberChoice, rememberedChoices } from '../choices';
import { describedTasks } from '../reading/week/describedTasks';
import { placesOf, suggestions, type Suggestion } from '../reading/week/suggest';
import type { Given, WorkGroup } from '../reading/week/work';
import { isSameJob, type Job } from '../whoseWeek';
import { ownShares, typicalShares, withShare } from './openShares';

export interface Placed {
  to: string;
  certainty: Suggestion['certainty'] | 'chosen';
}

/** Which group goes where, and what the open hours are for. */
export interface Giving {
  /** Where each group goes, by its key. */
  placed: (groups: readonly WorkGroup[]) => ReadonlyMap<string, Placed>;
  choose: (key: string, to: string) => void;
  /** Percent of the open hours for each task; what is typical for the job until somebody says otherwise. */
  shares: ReadonlyMap<string, number>;
  sharesChanged: boolean;
  setShare: (id: string, percent: number) => void;
  resetShares: () => void;
  /** How many choices are kept for the next time. */
  remembered: number;
  forget: () => void;
}

export const givenOf = (placed: ReadonlyMap<string, Placed>): Given =>
  new Map([...placed].map(([key, { to }]) => [key, to]));

/** What was said about a job's week on this page, and before. */
const begin = (job: Job) => ({
  job,
  chosen: new Map() as Given,
  /** Percent of the open hours by task; null = nobody said anything. */
  own: null as ReadonlyMap<string, number> | null,
  ...rememberedOf(job),
});

const rememberedOf = (job: Job) => ({
  choiceOf: rememberedChoices(job),
  count: choicesRemembered(job),
});

/** What the person says about groups and open hours, for the job on screen. */
export function useGiving(job: Job): Giving {
  const role = useStore((state) => state.role);
  const tasks = useStore((state) => state.profile.tasks);
  const [last, setState] = useState(() => begin(job));
  const state = isSameJob(last.job, job) ? last : begin(job);
  if (state !== last) setState(state);
  const { chosen, choiceOf } = state;
  const described = useMemo(() => describedTasks(tasks, role), [tasks, role]);
  const typical = useMemo(() => typicalShares(tasks, role), [tasks, role]);
  const own = useMemo(() => ownShares(tasks, state.own), [tasks, state.own]);
  const shares = own ?? typical;
  return {
    placed(groups) {
      const places = placesOf(tasks);
      const found = suggestions(groups, described, choiceOf);
      return new Map(
        [...found].map(([key, suggestion]): [string, Placed] => {
          const to = chosen.get(key);
          const isThere = to !== undefined && places.has(to); // its task may be gone meanwhile
          return [key, isThere ? { to, certainty: 'chosen' } : suggestion];
        }),
      );
    },
    choose(key, to) {
      rememberChoice(job, key, to);
      setState({ ...state, chosen: new Map(chosen).set(key, to), ...rememberedOf(job) });
    },
    shares,
    sharesChanged: own !== null,
    setShare: (id, percent) => setState({ ...state, own: withShare(shares, id, percent) }),
    resetShares: () => setState({ ...state, own: null }),
    remembered: state.count,
    forget() {
      forgetChoices(job);
      setState({ ...state, chosen: new Map(), ...rememberedOf(job) });
    },
  };
}
