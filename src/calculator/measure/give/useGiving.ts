import { useMemo, useState } from 'react';
import { rebalance } from '@/profile/rebalance';
import { baseOf } from '@/store/derived';
import { useStore } from '@/store/store';
import { choicesRemembered, forgetChoices, rememberChoices, rememberedChoices } from '../choices';
import { describedTasks } from '../reading/week/describedTasks';
import { openInProportion } from '../reading/week/giveOut';
import { suggestions, type Suggestion } from '../reading/week/suggest';
import type { Given, WorkGroup } from '../reading/week/work';

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
  /** How many choices this browser keeps. */
  remembered: number;
  forget: () => void;
}

export const givenOf = (placed: ReadonlyMap<string, Placed>): Given =>
  new Map([...placed].map(([key, { to }]) => [key, to]));

/** What the person says about groups and open hours, for the role on screen. */
export function useGiving(roleId: string): Giving {
  const role = useStore((state) => state.role);
  const tasks = useStore((state) => state.profile.tasks);
  const [chosen, setChosen] = useState<Given>(new Map());
  const [own, setOwn] = useState<ReadonlyMap<string, number> | null>(null);
  const [known, setKnown] = useState(() => ({
    choiceOf: rememberedChoices(roleId),
    count: choicesRemembered(),
  }));
  const lookAgain = () =>
    setKnown({ choiceOf: rememberedChoices(roleId), count: choicesRemembered() });
  const described = useMemo(() => describedTasks(tasks, role), [tasks, role]);
  const typical = useMemo(() => {
    const base = new Map(baseOf(role).tasks.map(({ id, time }) => [id, time]));
    return openInProportion(
      100,
      tasks.map(({ id }) => ({ id, time: base.get(id) ?? 0 })),
    );
  }, [tasks, role]);
  const isOfTheseTasks = own !== null && tasks.every(({ id }) => own.has(id));
  const shares = isOfTheseTasks ? own : typical;
  return {
    placed: (groups) => {
      const found = suggestions(groups, described, known.choiceOf);
      return new Map(
        [...found].map(([key, suggestion]): [string, Placed] => {
          const to = chosen.get(key);
          return [key, to === undefined ? suggestion : { to, certainty: 'chosen' }];
        }),
      );
    },
    choose(key, to) {
      setChosen(new Map(chosen).set(key, to));
      rememberChoices(roleId, new Map([[key, to]]));
      lookAgain();
    },
    shares,
    sharesChanged: isOfTheseTasks,
    setShare(id, percent) {
      const rows = tasks.map((task) => ({
        id: task.id,
        time: shares.get(task.id) ?? 0,
        min: 0,
        max: 100,
        fixed: false,
      }));
      setOwn(rebalance(rows, id, percent));
    },
    resetShares: () => setOwn(null),
    remembered: known.count,
    forget() {
      forgetChoices();
      setChosen(new Map());
      lookAgain();
    },
  };
}
