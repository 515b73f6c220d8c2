import skillList from '@/data/skills.json';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';

const STATES = ['vulnerable', 'holding', 'rising'] as const;

/** The role's skills by what AI does to their worth; those that the person holds are marked. */
export function SkillOutlook() {
  const t = useMessages();
  const needs = useStore((state) => state.role.skills);
  const held = useStore((state) => state.profile.skills);
  const skills = skillList.filter((skill) => needs.some(({ id }) => id === skill.id));
  const groups = STATES.map((state) => ({
    state,
    skills: skills.filter((skill) => skill.state === state),
  })).filter((group) => group.skills.length > 0);
  if (groups.length === 0) return null;
  return (
    <>
      <h3>{t.brief.skills}</h3>
      {groups.map((group) => (
        <div className="brief-group" key={group.state}>
          <h4>{t.brief.skillStates[group.state]}</h4>
          <ul className="brief-list">
            {group.skills.map(({ id, name, reason }) => (
              <li key={id}>
                <strong>{name}</strong>
                {held.includes(id) && <span className="held"> ✓ {t.brief.youHave}</span>}
                <p>{reason}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
