import { useState } from 'react';
import { indexEntry, roleIndex } from '@/data/library';
import { ZONE_FROM, type Transition } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { countBetter } from '@/store/betterRoles';
import { useDerived, useResult } from '@/store/derived';
import { movesOf } from '@/store/derivedMoves';
import { useStore } from '@/store/store';
import { Disclosure } from '@/ui/Disclosure';
import { Section } from '@/ui/Section';
import { FilterRow } from './FilterRow';
import { HiddenMoves } from './HiddenMoves';
import { HowChosen } from './HowChosen';
import { LevelUpCard } from './LevelUpCard';
import { NO_FILTERS, passes, usualOf } from './moveFilters';
import { FIRST_SHOWN, MoveList } from './MoveList';
import { whyFew } from './whyFew';
import './next.css';

/** Where a person could move: their own job with AI first, then next steps, then Green jobs. */
export function NextSection() {
  const t = useMessages();
  const suggested = useDerived(movesOf);
  const { personal } = useResult();
  const role = useStore((state) => state.role);
  const [filters, setFilters] = useState(NO_FILTERS);
  const usual = usualOf(role);
  const wanted = (moves: readonly Transition[]) =>
    moves.filter(({ roleId }) => passes(indexEntry(roleId)!, filters, usual));
  const [next, green] = [wanted(suggested.next), wanted(suggested.green)];
  const stepsDown = wanted(suggested.stepsDown);
  const few = (moves: readonly Transition[], all: readonly Transition[], of = roleIndex) =>
    whyFew(t, {
      better: countBetter(of, personal.shown),
      filtered: moves.length < all.length,
    });
  const inSight = new Set(next.slice(0, FIRST_SHOWN).map(({ roleId }) => roleId));
  const greenRoles = roleIndex.filter(({ shown }) => shown >= ZONE_FROM.GREEN);
  const fewNext = few(next, suggested.next);
  const fewGreen = few(green, suggested.green, greenRoles);
  const saysTheSame = next.length < FIRST_SHOWN && fewGreen === fewNext;
  const offered = [...suggested.next, ...suggested.stepsDown];
  const lead = () => {
    if (next.length > 0) return t.next.intro(next.length, green.length);
    if (suggested.next.length > 0) return t.next.filteredOut;
    return suggested.stepsDown.length > 0 ? t.next.onlyDown : t.next.none;
  };
  return (
    <Section id="next" title={t.next.title}>
      <p className="big-line">{lead()}</p>
      <FilterRow
        filters={filters}
        usual={usual}
        offered={new Set(offered.map(({ roleId }) => indexEntry(roleId)!.sector))}
        onChange={setFilters}
      />
      <MoveList title={t.next.lists.next} moves={next} first={<LevelUpCard />} few={fewNext} />
      {!(green.length === 0 && saysTheSame) && (
        <MoveList
          title={t.next.lists.green}
          moves={green}
          few={saysTheSame ? undefined : fewGreen}
          above={inSight}
        />
      )}
      {stepsDown.length > 0 && (
        <Disclosure summary={t.next.stepsDown(stepsDown.length)}>
          <p className="hint">{t.next.stepsDownWhy}</p>
          <MoveList title={t.next.stepsDownTitle} isTitled moves={stepsDown} />
        </Disclosure>
      )}
      <HiddenMoves />
      <HowChosen />
    </Section>
  );
}
