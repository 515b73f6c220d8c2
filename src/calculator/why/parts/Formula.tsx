import { MODIFIER_STEP, MODIFIERS, RAW_MIN, RAW_SPAN, type Modifier } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';

/** The formula of the score with the person's own values in it. */
export function Formula() {
  const t = useMessages();
  const { personal, inputs } = useResult();
  const { fixed, upTo, signed } = t.format;
  const totalTime = inputs.tasks.reduce((sum, task) => sum + task.time, 0);
  const mean = inputs.tasks.map((task) => `${upTo(task.time)} × ${upTo(task.score)}`).join(' + ');
  const totals: Record<Modifier, number> = {
    evidence: personal.evidenceTotal,
    barriers: personal.barriersTotal,
    growth: personal.growth,
  };
  const factors = MODIFIERS.map((axis) => fixed(personal.modifiers[axis], 2)).join(' × ');
  return (
    <dl className="formula">
      <dt>{t.why.resistance}</dt>
      <dd>
        <code>
          6 − ({mean}) ÷ {upTo(totalTime)} = {fixed(personal.taskResistance, 2)}
        </code>
        <p className="hint">{t.why.resistanceHint}</p>
      </dd>
      <dt>{t.why.modifiers}</dt>
      <dd>
        {MODIFIERS.map((axis) => (
          <code key={axis}>
            {t.groups[axis]}: 1 + {upTo(MODIFIER_STEP[axis], 2)} × ({signed(totals[axis])}) ={' '}
            {fixed(personal.modifiers[axis], 2)}
          </code>
        ))}
      </dd>
      <dt>{t.why.raw}</dt>
      <dd>
        <code>
          {fixed(personal.taskResistance, 2)} × {factors} = {fixed(personal.raw, 4)}
        </code>
      </dd>
      <dt>{t.why.scoreLine}</dt>
      <dd>
        <code>
          ({fixed(personal.raw, 4)} − {upTo(RAW_MIN, 2)}) ÷ {upTo(RAW_SPAN, 2)} × 100 ={' '}
          {fixed(personal.score, 2)} → <strong>{fixed(personal.shown)}</strong>
        </code>
        <p className="hint">{t.why.scaleHint}</p>
      </dd>
    </dl>
  );
}
