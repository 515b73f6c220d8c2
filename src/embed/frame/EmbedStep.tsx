import type { NextStep } from '@/engine';
import { useEmbedMessages, type EmbedMessages } from '@/i18n/embedMessages';
import { moveWords, type TimeWords } from '@/i18n/moveWords';
import { timeWords } from '@/i18n/timeWords';
import { useStore } from '@/store/store';
import { useReading, useStep } from './derivedForEmbed';

function stepWords(t: EmbedMessages, step: NextStep, time: TimeWords, shown: number): string[] {
  const words = t.score.step;
  if (step.kind === 'none') return [words.none, t.otherWays];
  if (step.kind === 'keep') {
    const { task, above } = step;
    return task
      ? [words.keeps(time.nameOf(task.taskId), time.timeOf(task.timePercent), above)]
      : [];
  }
  const zone = t.zones[step.zone].name;
  const moves = moveWords(words, step.moves, time);
  if (step.kind === 'reach' && step.moves.length === 1) return [words.reaches(moves, zone)];
  if (step.kind === 'reach') {
    const inAll = step.moves.reduce((sum, { points }) => sum + points, 0);
    const first = moveWords(words, step.moves.slice(0, 1), time);
    return [t.begin(first), t.inAll(zone, time.timeOf(inAll))];
  }
  return [words.tooFar(zone), words.raises(moves, shown, step.shown)];
}

/** One thing that can be done, the first where it takes several; for Green, what keeps it so. */
export function EmbedStep() {
  const t = useEmbedMessages();
  const step = useStep();
  const { personal } = useReading();
  const { hoursPerWeek, tasks } = useStore((state) => state.profile);
  const time: TimeWords = {
    timeOf: (points) => timeWords(t, points, hoursPerWeek),
    nameOf: (id) => tasks.find((task) => task.id === id)!.name,
  };
  return (
    <section className="embed-part" aria-labelledby="step-title">
      <h2 id="step-title">{step.kind === 'keep' ? t.score.step.keepTitle : t.score.step.title}</h2>
      <p>{stepWords(t, step, time, personal.shown).join(' ')}</p>
    </section>
  );
}
