import { useState } from 'react';
import { roleIndex } from '@/data/library';
import type { Transition } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useDerived, useResult } from '@/store/derived';
import { movesOf } from '@/store/derivedMoves';
import { Disclosure } from '@/ui/Disclosure';
import { Section } from '@/ui/Section';
import { LevelUpCard } from './LevelUpCard';
import { TransitionCard } from './TransitionCard';
import './next.css';

const FIRST_SHOWN = 3;

/** Where a person could move: their own role with AI first, then ranked roles. */
export function NextSection() {
  const t = useMessages();
  const { near, far } = useDerived(movesOf);
  return (
    <Section id="next" title={t.next.title}>
      <Answer near={near.length} far={far.length} />
      <MoveList moves={near} levelUp />
      {far.length > 0 && (
        <Disclosure summary={t.next.far(far.length)}>
          <MoveList moves={far} />
        </Disclosure>
      )}
      <Disclosure summary={t.next.how}>
        <p>{t.next.howChosen(roleIndex.length)}</p>
        <p>{t.next.howFit}</p>
      </Disclosure>
    </Section>
  );
}

/** How many roles are better, or why none is. */
function Answer({ near, far }: { near: number; far: number }) {
  const t = useMessages();
  const { personal } = useResult();
  const none = personal.zone === 'GREEN' ? t.next.noneGreen : t.next.none;
  const noneNear = far > 0 ? t.next.noneNear : none;
  return <p className="big-line">{near > 0 ? t.next.intro(near) : noneNear}</p>;
}

interface MoveListProps {
  moves: readonly Transition[];
  /** Begins with the same role, done with AI. */
  levelUp?: boolean;
}

function MoveList({ moves, levelUp = false }: MoveListProps) {
  const t = useMessages();
  const [all, setAll] = useState(false);
  const shown = all ? moves : moves.slice(0, FIRST_SHOWN);
  const hidden = moves.length - shown.length;
  return (
    <>
      <ol className="moves">
        {levelUp && <LevelUpCard />}
        {shown.map((move) => (
          <TransitionCard key={move.roleId} move={move} />
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" onClick={() => setAll(true)}>
          {t.next.more(hidden)}
        </button>
      )}
    </>
  );
}
