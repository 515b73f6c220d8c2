import { Fragment } from 'react';
import { skills as skillList } from '@/data/skills';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { Disclosure } from '@/ui/Disclosure';

const STATES = ['rising', 'holding', 'vulnerable'] as const;

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
      <p className="hint">{t.brief.heldHint}</p>
      <div className="brief-skills">
        {groups.map((group) => (
          <Fragment key={group.state}>
            <h4>{t.brief.skillStates[group.state]}</h4>
            <ul>
              {group.skills.map(({ id, name }) => (
                <li key={id}>
                  {name} {held.includes(id) && <Held />}
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
      </div>
      <Disclosure summary={t.brief.skillReasons}>
        <ul className="brief-list">
          {groups
            .flatMap((group) => group.skills)
            .map(({ id, name, reason }) => (
              <li key={id}>
                <strong>{name}</strong>
                <p>{reason}</p>
              </li>
            ))}
        </ul>
      </Disclosure>
    </>
  );
}

function Held() {
  const t = useMessages();
  return (
    <span className="held">
      ✓<span className="visually-hidden">{t.brief.youHave}</span>
    </span>
  );
}
