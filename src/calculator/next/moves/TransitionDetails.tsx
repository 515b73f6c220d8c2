import { AddToPlan } from '@/calculator/keep/plan/AddToPlan';
import { SplitBar } from '@/charts/SplitBar';
import type { IndexEntry } from '@/data/indexCodec';
import { BUCKETS, type Shares, type Transition } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { openRole } from '@/store/openRole';
import { skillNames } from './skillNames';
import { useRoleFile } from './useRoleFile';

interface TransitionDetailsProps {
  move: Transition;
  role: Pick<IndexEntry, 'title' | 'provenance'>;
}

/** Tasks lost and gained, shares before and after, skills held and to learn. */
export function TransitionDetails({ move, role }: TransitionDetailsProps) {
  const t = useMessages();
  const file = useRoleFile(move.roleId);
  const inTarget = (bucket: string) =>
    file?.tasks.filter((task) => task.bucket === bucket).map((task) => task.name);
  return (
    <>
      <div className="shares">
        <ShareLine title={t.next.before} shares={move.sharesBefore} />
        <ShareLine title={t.next.after} shares={move.sharesAfter} />
      </div>
      <div className="move-lists">
        <NameList title={t.next.lost} names={move.tasksLost.map((task) => task.name)} />
        <NameList title={t.next.gained} names={inTarget('augmented')} />
        <NameList title={t.next.aiProof} names={inTarget('notInvolved')} />
        <NameList title={t.next.held} names={skillNames(move.skillsHeld)} />
        <NameList
          title={t.next.learn}
          names={skillNames(move.skillsToLearn)}
          step={t.next.learnStep}
        />
      </div>
      <p className="hint">{t.next.fit(move.fit * 100)}</p>
      <p className="hint">
        {t.provenance[role.provenance]}: {t.provenance[`${role.provenance}Hint`]}{' '}
        {file?.provenance.ours.includes('tasks') && t.next.oursTasks}
      </p>
      <button type="button" onClick={() => void openRole(move.roleId)}>
        {t.next.switchTo(role.title)}
      </button>
    </>
  );
}

interface NameListProps {
  title: string;
  /** Absent until their file is there. */
  names: readonly string[] | undefined;
  /** What a name becomes as a step of the plan; without it the names are only told. */
  step?: (name: string) => string;
}

function NameList({ title, names, step }: NameListProps) {
  const t = useMessages();
  if (!names) return null;
  return (
    <div>
      <h5>{title}</h5>
      {names.length === 0 && <p className="hint">{t.next.noTasks}</p>}
      <ul>
        {names.map((name) => (
          <li key={name}>
            {name}
            {step && <AddToPlan text={step(name)} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ShareLine({ title, shares }: { title: string; shares: Shares }) {
  const t = useMessages();
  const words = BUCKETS.map(
    (bucket) => `${t.next.shares[bucket]} ${t.week.percentValue(shares[bucket])}`,
  );
  return (
    <div>
      <p className="hint">
        {title}: {words.join(' · ')}
      </p>
      <SplitBar shares={shares} />
    </div>
  );
}
