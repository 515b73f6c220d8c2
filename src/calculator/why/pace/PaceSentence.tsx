import { assess, atAiPace } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { usePace } from '@/store/derivedPace';
import { wayWords } from './paceWords';

/** What the curve says, in words: where it ends, and where the zone is left. */
export function PaceSentence() {
  const t = useMessages();
  const { points, leavesAt } = usePace();
  const { inputs } = useResult();
  const [today, last] = [points[0]!, points.at(-1)!];
  const from = t.zones[today.zone].name;
  const falls = t.pace.falls(today.shown, last.shown);
  const left = () => {
    const then = t.zones[assess(atAiPace(inputs, leavesAt!)).zone].name;
    return t.pace.leaves(falls, wayWords(t, leavesAt!), 100 * leavesAt!, from, then);
  };
  const stays = () =>
    today.shown === last.shown ? t.pace.same(today.shown, from) : t.pace.stays(falls, from);
  return <p className="big-line">{leavesAt === null ? stays() : left()}</p>;
}
