import { useMemo, useState } from 'react';
import { roleIndex } from '@/data/library';
import { suggest } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { Section } from '@/ui/Section';
import { LevelUpCard } from './LevelUpCard';
import { TransitionCard } from './TransitionCard';
import './next.css';

const FIRST_SHOWN = 5;

/** Where somebody could move: their own role with AI first, then ranked roles. */
export function NextSection() {
  const t = useMessages();
  const { inputs, personal } = useResult();
  const roleId = useStore((state) => state.role.id);
  const skills = useStore((state) => state.profile.skills);
  const [all, setAll] = useState(false);
  const moves = useMemo(
    () =>
      suggest(
        inputs,
        skills,
        roleIndex.filter((role) => role.id !== roleId),
      ),
    [inputs, skills, roleId],
  );
  const shown = all ? moves : moves.slice(0, FIRST_SHOWN);
  const hidden = moves.length - shown.length;
  return (
    <Section id="next" title={t.next.title} intro={t.next.intro(roleIndex.length - 1)}>
      <LevelUpCard />
      {moves.length === 0 && <p>{personal.zone === 'GREEN' ? t.next.noneGreen : t.next.none}</p>}
      {moves.length > 0 && <p className="hint">{t.next.fitHint}</p>}
      <ol className="moves">
        {shown.map((move) => (
          <TransitionCard key={move.roleId} move={move} />
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" onClick={() => setAll(true)}>
          {t.next.more(hidden)}
        </button>
      )}
    </Section>
  );
}
