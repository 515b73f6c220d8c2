import { useState } from 'react';
import { toOneDecimal, ZONE_FROM, type Zone } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { timeWords } from '@/i18n/timeWords';
import { useOwnResult } from '@/store/derived';
import { ownProfile, useStore } from '@/store/store';
import { Disclosure } from '@/ui/Disclosure';
import { Section } from '@/ui/Section';
import { BeyondTime } from './BeyondTime';
import { PlanView } from './PlanView';
import { TargetChoice, type Aim } from './TargetChoice';
import { targetWords } from './targetWords';
import { useTimePlan } from './useTimePlan';
import './moves.css';

/** Zones to aim at, the nearest better one first; who is Green already sees that it is reached. */
const AIMS: Record<Zone, readonly Zone[]> = {
  RED: ['YELLOW', 'GREEN'],
  YELLOW: ['GREEN'],
  GREEN: ['GREEN'],
};

/** How far above today a score of one's own starts. */
const FIRST_RAISE = 5;

/** The least change of the week that reaches a better zone, to try on as a what-if. */
export function MovesSection() {
  const t = useMessages();
  const { personal } = useOwnResult();
  const trying = useStore((state) => state.whatIf !== null);
  const [chosen, setChosen] = useState<Aim | null>(null);
  const [typed, setTyped] = useState<number | null>(null);
  const zones = AIMS[personal.zone];
  const aim = chosen === 'score' || (chosen && zones.includes(chosen)) ? chosen : zones[0]!;
  const score = typed ?? toOneDecimal(Math.min(100, personal.shown + FIRST_RAISE));
  const target = aim === 'score' ? score : aim;
  return (
    <Section id="moves" title={t.moves.title}>
      {trying && <p className="hint">{t.moves.fromOwn}</p>}
      <Answer target={target} />
      <Disclosure summary={t.moves.otherTarget}>
        <TargetChoice
          aim={aim}
          zones={zones}
          score={score}
          onAim={setChosen}
          onScore={(next) => setTyped(toOneDecimal(next))}
        />
        <p className="hint">{t.moves.how}</p>
      </Disclosure>
    </Section>
  );
}

/** What can be done about the week, in a sentence; then the moves, and what else it would take. */
function Answer({ target }: { target: Zone | number }) {
  const t = useMessages();
  const { personal } = useOwnResult();
  const hoursPerWeek = useStore((state) => ownProfile(state).hoursPerWeek);
  const plan = useTimePlan(typeof target === 'number' ? target : ZONE_FROM[target]);
  const aim = targetWords(t, target);
  const nothingToDo = plan.reachable && plan.moves.length === 0;
  const answer = () => {
    if (nothingToDo) return t.moves.reached(aim, personal.shown, t.zones[personal.zone].name);
    if (plan.reachable) return t.moves.inReach(aim, timeWords(t, plan.points, hoursPerWeek));
    if (plan.moves.length === 0) return t.moves.noGain;
    return t.moves.outOfReach(aim, plan.shown, t.zones[plan.zone].name);
  };
  return (
    <>
      <p className="big-line">{answer()}</p>
      {plan.moves.length > 0 && <PlanView plan={plan} />}
      {plan.beyond && <BeyondTime target={aim} beyond={plan.beyond} />}
    </>
  );
}
