import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Transition } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { hideMove } from '@/store/notForMeActions';
import { MoveAbove, MoveCard } from './MoveCard';

/** As many cards as are in sight before more are asked for. */
export const FIRST_SHOWN = 3;

interface MoveListProps {
  title: string;
  moves: readonly Transition[];
  /** Stands before all jobs. */
  first?: ReactNode;
  /** Said where there are fewer than three, if anything. */
  few?: string | undefined;
  /** Says something else above it what it is? Then the title is for screen readers alone. */
  isTitled?: boolean;
  /** Jobs whose card is in sight already. */
  above?: ReadonlySet<string>;
}

/** Jobs by worth, three in sight; one that is not for somebody makes room for the next. */
export function MoveList({ title, moves, first, few, isTitled, above }: MoveListProps) {
  const t = useMessages();
  const [all, setAll] = useState(false);
  const { list, hide } = useHiding();
  const shown = all ? moves : moves.slice(0, FIRST_SHOWN);
  const hidden = moves.length - shown.length;
  return (
    <>
      <h3 className={isTitled ? 'visually-hidden' : undefined}>{title}</h3>
      <ol className="moves" ref={list} tabIndex={-1} aria-label={title}>
        {first}
        {shown.map((move) =>
          above?.has(move.roleId) ? (
            <MoveAbove key={move.roleId} roleId={move.roleId} />
          ) : (
            <MoveCard key={move.roleId} move={move} onNotForMe={() => hide(move.roleId)} />
          ),
        )}
      </ol>
      {few && moves.length < FIRST_SHOWN && <p className="hint">{few}</p>}
      {hidden > 0 && (
        <button type="button" onClick={() => setAll(true)}>
          {t.next.more(hidden)}
        </button>
      )}
    </>
  );
}

/** Hides a job; the focus, whose button is gone, goes to the card that stands in its place. */
function useHiding() {
  const list = useRef<HTMLOListElement>(null);
  const place = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (place.current === null) return;
    const cards = list.current?.children ?? [];
    const card = cards[Math.min(place.current, cards.length - 1)];
    const button = card?.querySelector<HTMLElement>('.not-for-me');
    (button ?? list.current)?.focus();
    place.current = null;
  });
  const hide = (roleId: string) => {
    const focused = document.activeElement?.closest('li');
    place.current = focused ? [...(list.current?.children ?? [])].indexOf(focused) : null;
    hideMove(roleId);
  };
  return { list, hide };
}
