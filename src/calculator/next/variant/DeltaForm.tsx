import { zodResolver } from '@hookform/resolvers/zod';
import { useId, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { VARIANT_LIMITS, type Modifier } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { useVariantResult } from '@/store/derivedVariant';
import { setVariantDelta } from '@/store/variantActions';
import { typedNumber } from '@/ui/typedNumber';

/** How far a delta may go: barriers +1 at most, the others inside their range. */
const POINTS: Record<Modifier, { min: number; max: number }> = {
  evidence: { min: -20, max: 20 },
  barriers: { min: -10, max: VARIANT_LIMITS.barriersDelta },
  growth: { min: -4, max: 4 },
};

function useDeltaSchema(axis: Modifier) {
  const t = useMessages();
  return useMemo(() => {
    const { min, max } = POINTS[axis];
    const problem = t.value.wholeNumber(min, max);
    const text = z.string().check(z.trim(), z.maxLength(LIMITS.reasonCharacters));
    return z
      .object({
        points: typedNumber({ min, max, problem, unclear: t.value.unclear }),
        reason: text,
        source: text,
      })
      .check(
        z.refine(({ points, reason, source }) => points === 0 || (reason !== '' && source !== ''), {
          path: ['reason'],
          error: t.variant.deltaProblem,
        }),
      );
  }, [axis, t]);
}

/** One change against the base totals. Other than 0 it is applied only with reason and source. */
export function DeltaForm({ axis }: { axis: Modifier }) {
  const t = useMessages();
  const id = useId();
  const { variant } = useVariantResult();
  const name = t.groups[axis];
  const delta = variant.deltas[axis];
  const { register, handleSubmit, formState } = useForm({
    mode: 'onChange',
    resolver: zodResolver(useDeltaSchema(axis)),
    values: { ...delta, points: String(delta.points) },
  });
  const problem = formState.errors.points?.message ?? formState.errors.reason?.message;
  const described = {
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
  };
  return (
    <form
      className="delta-form"
      noValidate
      onSubmit={(event) => void handleSubmit((next) => setVariantDelta(axis, next))(event)}
    >
      <h4>{name}</h4>
      <label className="field">
        <span>{t.variant.deltaPoints(name)}</span>
        <input
          type="text"
          autoComplete="off"
          {...described}
          {...register('points', { deps: ['reason'] })}
        />
      </label>
      <label className="field">
        <span>{t.variant.reason}</span>
        <textarea
          rows={3}
          aria-label={t.variant.deltaReason(name)}
          {...described}
          {...register('reason')}
        />
      </label>
      <label className="field">
        <span>{t.variant.source}</span>
        <input
          type="text"
          aria-label={t.variant.deltaSource(name)}
          {...described}
          {...register('source', { deps: ['reason'] })}
        />
      </label>
      {problem && (
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      {formState.isDirty && <button type="submit">{t.variant.apply}</button>}
    </form>
  );
}
