import { useEffect, useState } from 'react';
import type { Client } from '@/desk/rows/model';
import { DESK } from '@/desk/state/address';
import { useDesk } from '@/desk/state/desk';
import { BEFORES, scoresOfGroup, type Before, type BeforeAndNow } from '@/desk/state/groupScores';
import { usePartMessages } from '@/i18n/messages';
import { useToday } from '@/i18n/useToday';
import { ChoiceField } from '@/ui/ChoiceField';
import { ViewHeading } from '@/ui/ViewHeading';
import { GroupChoice } from './GroupChoice';
import { GroupSheet } from './GroupSheet';
import { FEWEST_PEOPLE } from './groupSpread';
import './group.css';

/** Scores of the chosen clients as soon as their sessions are read; null until then. Throws if they cannot be. */
function useScores(chosen: readonly Client[], before: Before): BeforeAndNow[] | null {
  const [scores, setScores] = useState<BeforeAndNow[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void scoresOfGroup(chosen, before).then(
      (found) => wanted && setScores(found),
      (error) =>
        wanted &&
        setScores(() => {
          throw error; // to the boundary: nobody's sessions are missing
        }),
    );
    return () => {
      wanted = false;
    };
  }, [chosen, before]);
  return scores;
}

/** An anonymous picture of some clients, for a workshop: how their scores are spread, before and now. */
export function GroupView() {
  const { group: t, nav } = usePartMessages('desk');
  const clients = useDesk((state) => state.clients);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<readonly Client[]>([]);
  const [before, setBefore] = useState<Before>('firstSession');
  const date = useToday();
  const scores = useScores(chosen, before);
  const choose = (next: ReadonlySet<string>) => {
    setIds(next);
    setChosen(clients.filter(({ id }) => next.has(id)));
  };
  return (
    <>
      <p className="crumb">
        <a href={DESK}>{nav.backToDesk}</a>
      </p>
      <ViewHeading>{t.title}</ViewHeading>
      <p className="intro">{t.intro}</p>
      <GroupChoice clients={clients} chosen={ids} onChoose={choose} />
      <ChoiceField
        legend={t.before}
        value={before}
        options={BEFORES.map((each) => ({ value: each, label: t.befores[each] }))}
        onChange={setBefore}
      />
      {scores && <Refusal chosen={chosen.length} compared={scores.length} before={before} />}
      {scores && scores.length >= FEWEST_PEOPLE && (
        <>
          <p className="button-row">
            <button type="button" className="primary" onClick={() => window.print()}>
              {t.print}
            </button>
          </p>
          <GroupSheet scores={scores} before={before} date={date} />
        </>
      )}
    </>
  );
}

interface RefusalProps {
  chosen: number;
  /** Of those who were chosen, the ones who have something to compare with. */
  compared: number;
  before: Before;
}

/** Why there is no picture yet, or why it has fewer people than were chosen. */
function Refusal({ chosen, compared, before }: RefusalProps) {
  const { group: t } = usePartMessages('desk');
  const missing = chosen - compared;
  return (
    <div role="status">
      {missing > 0 && <p className="callout">{t.missing[before](missing)}</p>}
      {compared < FEWEST_PEOPLE && <p className="callout">{t.tooFew(FEWEST_PEOPLE, compared)}</p>}
    </div>
  );
}
