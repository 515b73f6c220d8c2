import { useEffect, useState } from 'react';
import { loadRole } from '@/data/roleFiles';
import type { Role } from '@/data/schema';
import { skills as allSkills } from '@/data/skills';
import { useMessages } from '@/i18n/messages';
import type { PartOfRole } from '@/store/openPartOfRole';
import { CheckBox } from '@/ui/CheckBox';
import { spokenOf } from './nearestToText';
import type { TextWords } from './textWords';

interface PartOfRoleFormProps {
  id: string;
  /** The text that decides what is ticked at first. */
  read: TextWords;
  onPart: (roleId: string, part: PartOfRole) => Promise<void> | void;
  /** Says what comes of it. */
  submit: string;
}

const skillNames = new Map(allSkills.map(({ id, name }) => [id, name]));

interface Item {
  id: string;
  name: string;
}

const skillsOf = (role: Role): Item[] =>
  role.skills.map(({ id }) => ({ id, name: skillNames.get(id) ?? id }));

/** A role's tasks and skills to tick, as far as the text speaks of them. */
export function PartOfRoleForm({ id, read, onPart, submit }: PartOfRoleFormProps) {
  const t = useMessages();
  const [role, setRole] = useState<Role | 'failed'>();
  const [tasks, setTasks] = useState<readonly string[]>([]);
  const [skills, setSkills] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    const show = (loaded: Role | undefined) => {
      if (!isWanted) return;
      if (!loaded) return setRole('failed');
      setTasks(spokenOf(loaded.tasks, read));
      setSkills(spokenOf(skillsOf(loaded), read));
      setRole(loaded);
    };
    loadRole(id).then(show, () => show(undefined));
    return () => {
      isWanted = false;
    };
  }, [id, read]);
  if (role === 'failed') return <p role="alert">{t.find.pasteSays.notLoaded}</p>;
  if (!role) return <p>{t.app.loading}</p>;
  return (
    <>
      <Ticks legend={t.find.pasteTasks} items={role.tasks} ticked={tasks} onTick={setTasks} />
      <Ticks
        legend={t.find.pasteSkills}
        items={skillsOf(role)}
        ticked={skills}
        onTick={setSkills}
      />
      <p role="status">{tasks.length === 0 && t.find.pasteNoTask}</p>
      <button
        type="button"
        className="primary"
        disabled={tasks.length === 0}
        onClick={() => void onPart(id, { tasks, skills })}
      >
        {submit}
      </button>
    </>
  );
}

interface TicksProps {
  legend: string;
  items: readonly Item[];
  ticked: readonly string[];
  onTick: (ids: readonly string[]) => void;
}

function Ticks({ legend, items, ticked, onTick }: TicksProps) {
  const toggle = (id: string, on: boolean) =>
    onTick(on ? [...ticked, id] : ticked.filter((each) => each !== id));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {items.map(({ id, name }) => (
        <CheckBox key={id} checked={ticked.includes(id)} onChange={(on) => toggle(id, on)}>
          {name}
        </CheckBox>
      ))}
    </fieldset>
  );
}
