import { useEffect, useState } from 'react';
import { SplitBar } from '@/charts/SplitBar';
import { loadRole } from '@/data/roleFiles';
import type { Role } from '@/data/schema';
import skillList from '@/data/skills.json';
import { BUCKETS, type Shares, type SkillNeed, type Transition } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { openRole } from '@/store/openRole';

const skillNames = new Map(skillList.map((skill) => [skill.id, skill.name]));
const namesOf = (needs: readonly SkillNeed[]) =>
  [...needs].sort((a, b) => b.weight - a.weight).map(({ id }) => skillNames.get(id) ?? id);

function useRole(id: string): Role | undefined {
  const [role, setRole] = useState<Role>();
  useEffect(() => {
    let wanted = true;
    loadRole(id).then(
      (loaded) => wanted && setRole(loaded),
      () => undefined, // the lists that need the file stay away; everything else is shown
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  return role;
}

/** Tasks lost and gained, shares before and after, skills held and to learn. */
export function TransitionDetails({ move, title }: { move: Transition; title: string }) {
  const t = useMessages();
  const role = useRole(move.roleId);
  const inTarget = (bucket: string) =>
    role?.tasks.filter((task) => task.bucket === bucket).map((task) => task.name);
  const known = [
    { title: t.next.lost, items: move.tasksLost.map((task) => task.name) },
    { title: t.next.gained, items: inTarget('augmented') },
    { title: t.next.aiProof, items: inTarget('notInvolved') },
    { title: t.next.held, items: namesOf(move.skillsHeld) },
    { title: t.next.learn, items: namesOf(move.skillsToLearn) },
  ];
  const lists = known.filter(({ items }) => items !== undefined); // others come with their file
  return (
    <div className="more-body">
      <div className="shares">
        <ShareLine title={t.next.before} shares={move.sharesBefore} />
        <ShareLine title={t.next.after} shares={move.sharesAfter} />
      </div>
      <div className="move-lists">
        {lists.map(({ title: heading, items }) => (
          <div key={heading}>
            <h4>{heading}</h4>
            {items?.length === 0 && <p className="hint">{t.next.noTasks}</p>}
            <ul>
              {items?.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {role?.provenance.ours.includes('tasks') && <p className="hint">{t.next.oursTasks}</p>}
      <button type="button" onClick={() => void openRole(move.roleId)}>
        {t.next.switchTo(title)}
      </button>
    </div>
  );
}

function ShareLine({ title, shares }: { title: string; shares: Shares }) {
  const t = useMessages();
  const words = BUCKETS.map(
    (bucket) => `${t.buckets[bucket]} ${t.week.percentValue(shares[bucket])}`,
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
