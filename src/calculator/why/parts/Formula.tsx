import { MODIFIER_STEP, MODIFIERS, RAW_MIN, RAW_SPAN, type Modifier } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { formulaDecimals, printed, uncapped } from './formulaFigures';

/** The formula of the score with the person's own values in it, as a pocket calculator has it. */
export function Formula() {
  const t = useMessages();
  const { personal, inputs } = useResult();
  const { fixed, upTo, signed } = t.format;
  const to = formulaDecimals(personal, inputs.tasks);
  const figure = (value: number, decimals: number) => fixed(printed(value, decimals), decimals);
  const resistance = figure(personal.taskResistance, to.resistance);
  const raw = figure(personal.raw, to.raw);
  const score = figure(uncapped(personal.raw), to.score);
  const totalTime = inputs.tasks.reduce((sum, task) => sum + task.time, 0);
  const mean = inputs.tasks
    .map((task) => `${upTo(task.time, to.time)} × ${upTo(task.score)}`)
    .join(' + ');
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
          6 − ({mean}) ÷ {upTo(totalTime, to.time)} = {resistance}
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
          {resistance} × {factors} = {raw}
        </code>
      </dd>
      <dt>{t.why.scoreLine}</dt>
      <dd>
        <code>
          ({raw} − {upTo(RAW_MIN, 2)}) ÷ {upTo(RAW_SPAN, 2)} × 100 = {score} →{' '}
          <strong>{fixed(personal.shown)}</strong>
        </code>
        <p className="hint">{t.why.scaleHint}</p>
      </dd>
    </dl>
  );
}
