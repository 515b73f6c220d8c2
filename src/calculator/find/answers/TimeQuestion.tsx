import { toOneDecimal } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { baseOf } from '@/store/derived';
import { useStore } from '@/store/store';
import { setTaskTime } from '@/store/weekActions';
import { PlainQuestion } from './PlainQuestion';

/** Answers that are offered, as multiples of the typical time. */
const MULTIPLES = [0, 0.5, 1, 1.5, 2, 3];

/** Shares of the week (percent): round the typical one, and the person's own if it is another. */
function offered(typical: number, own: number): number[] {
  const shares = MULTIPLES.map((times) => times * typical).filter((share) => share <= 100);
  const all = shares.some((share) => Math.abs(share - own) < 0.05) ? shares : [...shares, own];
  return all.sort((a, b) => a - b);
}

/** "How much of your week goes to this?", in hours of the person's own week. */
export function TimeQuestion({ taskId }: { taskId: string }) {
  const t = useMessages();
  const task = useStore((state) => state.profile.tasks.find((each) => each.id === taskId));
  const typical = useStore((state) => baseOf(state.role).tasks.find((each) => each.id === taskId));
  const hoursPerWeek = useStore((state) => state.profile.hoursPerWeek);
  if (!task || !typical) return null;
  const shares = offered(typical.time, task.time);
  const chosen = shares.find((share) => Math.abs(share - task.time) < 0.05)!;
  return (
    <PlainQuestion
      question={t.score.answers.time(task.name)}
      value={chosen}
      typical={typical.time}
      answers={shares.map((share) => ({
        value: share,
        words: t.score.answers.hours(toOneDecimal((share * hoursPerWeek) / 100)),
      }))}
      onAnswer={(share) => setTaskTime(taskId, share)}
    />
  );
}
