import { searchKey } from '@/profile/names';
import { useState, type ReactNode } from 'react';
import type { Skill } from '@/data/vocabularySchema';
import { skills } from '@/data/skills';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { toggleSkill } from '@/store/valueActions';
import { useFirstOpening } from '@/ui/useFirstOpening';
import { useFromServer } from '@/ui/useFromServer';
import './about.css';

const vocabulary = skills as Skill[];

/** The skills of the shared vocabulary that the person has; the role's own come first. */
export function SkillPicker() {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const held = useStore((state) => state.profile.skills);
  const [filter, setFilter] = useState('');
  const readOnly = useFromServer(); // nobody needs 300 boxes that cannot be ticked
  const ofRole = new Set(role.skills.map((skill) => skill.id));
  const wanted = searchKey(filter.trim());
  const matching = vocabulary.filter((skill) => searchKey(skill.name).includes(wanted));
  const groups = [
    { title: t.about.fromRole, list: matching.filter((skill) => ofRole.has(skill.id)) },
    {
      title: t.about.allSkills,
      list: readOnly ? [] : matching.filter((skill) => !ofRole.has(skill.id)),
    },
  ];
  return (
    <>
      <h3>{t.about.skills}</h3>
      <p className="hint">{t.about.skillsIntro(held.length)}</p>
      <label className="field">
        <span>{t.about.filter}</span>
        <input type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
      </label>
      {matching.length === 0 && <p className="hint">{t.about.noSkill}</p>}
      {groups.map(({ title, list }) =>
        list.length === 0 ? null : (
          <SkillGroup
            key={title}
            title={title}
            isOpen={title === t.about.fromRole || wanted !== ''}
          >
            {() =>
              list.map((skill) => (
                <SkillBox key={skill.id} skill={skill} held={held.includes(skill.id)} />
              ))
            }
          </SkillGroup>
        ),
      )}
    </>
  );
}

interface SkillGroupProps {
  title: string;
  isOpen: boolean;
  children: () => ReactNode;
}

/** Skills behind a line: over a thousand boxes are made for those only who ask for them. */
function SkillGroup({ title, isOpen, children }: SkillGroupProps) {
  const [opened, opening] = useFirstOpening();
  return (
    <details className="more" open={isOpen} {...opening}>
      <summary>{title}</summary>
      <ul className="skills">{(isOpen || opened) && children()}</ul>
    </details>
  );
}

function SkillBox({ skill, held }: { skill: Skill; held: boolean }) {
  const t = useMessages();
  return (
    <li>
      <label title={skill.reason}>
        <input type="checkbox" checked={held} onChange={() => toggleSkill(skill.id)} />
        {skill.name} <span className="hint">{t.about.states[skill.state]}</span>
      </label>
    </li>
  );
}
