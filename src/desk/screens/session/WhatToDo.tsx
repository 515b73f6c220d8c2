import { indexEntry } from '@/data/library';
import { useDesk } from '@/desk/state/desk';
import { nextStep } from '@/engine';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { timeWords } from '@/i18n/timeWords';
import { profileInputs } from '@/profile/baseProfile';
import { planOf, stepSaying } from '@/profile/plan';
import type { Profile } from '@/profile/schema';
import { asOneList } from '@/store/betterRoles';
import { movesOf } from '@/store/derivedMoves';
import { addStep, removeStep } from '@/store/planActions';
import { useStore } from '@/store/store';
import { useState } from 'react';
import { CheckBox } from '@/ui/CheckBox';

/** Jobs that are offered at once: enough to talk about. */
const MOVES_SHOWN = 3;

/** What can be done about the week, in the words in which “What next” would plan it. */
function useWeekSteps({ tasks, ...profile }: Profile): string[] {
  const m = useMessages();
  const step = nextStep(profileInputs({ tasks, ...profile }));
  const nameOf = (id: string) => tasks.find((task) => task.id === id)?.name ?? id;
  const timeOf = (points: number) => timeWords(m, points, profile.hoursPerWeek);
  if (step.kind === 'none') return [];
  if (step.kind !== 'keep') {
    return step.moves.map(({ from, to, points }) =>
      m.moves.step(timeOf(points), nameOf(from), nameOf(to)),
    );
  }
  const { task } = step;
  return task ? [m.score.step.keepPlan(nameOf(task.taskId), timeOf(task.timePercent))] : [];
}

/** Steps and jobs to choose from; what is ticked is in the client's plan. */
export function WhatToDo() {
  const t = usePartMessages('desk');
  const m = useMessages();
  const { next: words } = usePartMessages('late');
  const role = useStore((state) => state.role);
  const profile = useDesk((state) => state.client!.work.client);
  const week = useWeekSteps(profile);
  const offered = asOneList(movesOf(role, profile)).slice(0, MOVES_SHOWN);
  const moves = offered.map(({ roleId, shown, zone }) => ({
    text: words.planStep(indexEntry(roleId)!.title),
    hint: t.end.job(m.format.fixed(shown), m.zones[zone].name),
  }));
  if (week.length + moves.length === 0) return <p>{t.end.nothing}</p>;
  return (
    <>
      <p>{t.end.choose}</p>
      <ul className="to-choose" aria-label={t.end.todo}>
        {[...week.map((text) => ({ text, hint: '' })), ...moves].map((choice) => (
          <Choice key={choice.text} {...choice} />
        ))}
      </ul>
    </>
  );
}

function Choice({ text, hint }: { text: string; hint: string }) {
  const t = usePartMessages('desk');
  const plan = planOf(useDesk((state) => state.client!.work.client));
  const [full, setFull] = useState(false);
  const step = stepSaying(plan, text);
  const choose = (wanted: boolean) => {
    if (wanted) setFull(addStep(text) === 'full');
    else if (step) removeStep(step.id);
  };
  return (
    <li>
      <CheckBox checked={step !== undefined} onChange={choose}>
        <>
          {text} <span className="hint">{hint}</span>
        </>
      </CheckBox>
      {full && (
        <p className="problem" role="alert">
          {t.plan.notAdded.full}
        </p>
      )}
    </li>
  );
}
