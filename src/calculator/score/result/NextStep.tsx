import { AddToPlan } from '@/calculator/keep/plan/AddToPlan';
import type { NextStep as Step } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { moveWords } from '@/i18n/moveWords';
import { useOwnResult } from '@/store/derived';
import { useNextStep } from '@/store/derivedCard';
import { TryMoves } from './TryMoves';
import { useTimeWords } from './useTimeWords';

/** One thing that can be done, and whom to ask; for Green, what keeps it so. */
export function NextStep() {
  const t = useMessages();
  const step = useNextStep();
  const green = step.kind === 'keep';
  return (
    <div className="next-step">
      <h2>{green ? t.score.step.keepTitle : t.score.step.title}</h2>
      <StepBody step={step} />
      {!green && (
        <p className="who-helps">
          <strong>{t.score.step.helpTitle}:</strong> {t.score.step.help}
        </p>
      )}
    </div>
  );
}

function StepBody({ step }: { step: Step }) {
  if (step.kind === 'keep') return <KeepStep step={step} />;
  if (step.kind === 'none') return <NoStep />;
  return <MoveStep step={step} />;
}

function MoveStep({ step }: { step: Step & { kind: 'reach' | 'raise' } }) {
  const t = useMessages();
  const { personal } = useOwnResult();
  const time = useTimeWords();
  const words = moveWords(t.score.step, step.moves, time);
  // In the words of “What next”, so that the same move is not planned twice.
  const plan = step.moves
    .map(({ from, to, points }) =>
      t.moves.step(time.timeOf(points), time.nameOf(from), time.nameOf(to)),
    )
    .join('; ');
  const zone = t.zones[step.zone].name;
  return (
    <>
      {step.kind === 'raise' && <p>{t.score.step.tooFar(zone)}</p>}
      <p className="step-sentence">
        {step.kind === 'reach'
          ? t.score.step.reaches(words, zone)
          : t.score.step.raises(words, personal.shown, step.shown)}
      </p>
      <TryMoves moves={step.moves} plan={plan} />
    </>
  );
}

function NoStep() {
  const t = useMessages();
  return (
    <p className="step-sentence">
      {t.score.step.none} <a href="#next">{t.score.step.other}</a>
    </p>
  );
}

function KeepStep({ step: { task, above } }: { step: Step & { kind: 'keep' } }) {
  const t = useMessages();
  const { timeOf, nameOf } = useTimeWords();
  if (!task) return null;
  const time = timeOf(task.timePercent);
  const name = nameOf(task.taskId);
  return (
    <>
      <p className="step-sentence">{t.score.step.keeps(name, time, above)}</p>
      <div className="button-row">
        <AddToPlan text={t.score.step.keepPlan(name, time)} />
      </div>
    </>
  );
}
