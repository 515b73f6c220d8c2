import { useEmbedMessages } from '@/i18n/embedMessages';
import { timeWords } from '@/i18n/timeWords';
import { useStore } from '@/store/store';
import { usePlan } from './derivedForEmbed';

/** Moves that are told; the height that is reserved for the embed counts on it. */
const FIRST_SHOWN = 2;

/** The least time to move for the next better zone. */
export function EmbedChange() {
  const t = useEmbedMessages();
  const plan = usePlan();
  const { hoursPerWeek, tasks } = useStore((state) => state.profile);
  const nameOf = (id: string) => tasks.find((task) => task.id === id)!.name;
  const time = (points: number) => timeWords(t, points, hoursPerWeek);
  return (
    <section className="embed-part" aria-labelledby="change-title">
      <h2 id="change-title">{t.change}</h2>
      {!plan && <p>{t.greenAlready}</p>}
      {plan && (
        <>
          <p>
            {plan.reachable
              ? t.reach(t.zones[plan.target].name, time(plan.points), plan.shown)
              : t.noReach(t.zones[plan.target].name, plan.shown)}
          </p>
          {plan.reachable && (
            <ul>
              {plan.moves.slice(0, FIRST_SHOWN).map(({ from, to, points }) => (
                <li key={`${from} ${to}`}>{t.move(time(points), nameOf(from), nameOf(to))}</li>
              ))}
              {plan.moves.length > FIRST_SHOWN && (
                <li>{t.moreMoves(plan.moves.length - FIRST_SHOWN)}</li>
              )}
            </ul>
          )}
          <p className="hint">{t.moves.caveat}</p>
        </>
      )}
    </section>
  );
}
