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

const FIRST_SHOWN = 5;

/** Where somebody could move: their own role with AI first, then ranked roles. */
export function NextSection() {
  const t = useMessages();
  const { personal } = useResult();
  const { near, far } = useDerived(movesOf);
  const any = near.length + far.length > 0;
  return (
    <Section id="next" title={t.next.title} intro={t.next.intro(roleIndex.length)}>
      <LevelUpCard />
      {!any && <p>{personal.zone === 'GREEN' ? t.next.noneGreen : t.next.none}</p>}
      {any && near.length === 0 && <p>{t.next.noneNear}</p>}
      <MoveList moves={near} />
      {far.length > 0 && (
        <Disclosure summary={t.next.far(far.length)}>
          <MoveList moves={far} />
        </Disclosure>
      )}
      {any && <p className="hint">{t.next.fitHint}</p>}
    </Section>
  );
}

function MoveList({ moves }: { moves: readonly Transition[] }) {
  const t = useMessages();
  const [all, setAll] = useState(false);
  const shown = all ? moves : moves.slice(0, FIRST_SHOWN);
  const hidden = moves.length - shown.length;
  return (
    <>
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
    </>
  );
}
