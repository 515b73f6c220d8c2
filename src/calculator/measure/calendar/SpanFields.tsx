import { usePartMessages } from '@/i18n/messages';
import { SelectField } from '@/ui/SelectField';
import { isSpan, WEEKS_OFFERED } from '../reading/calendar/spans';
import type { CalendarQuestionState } from './useCalendarQuestion';

const OWN = 'own';

/** Which weeks are looked at. */
export function SpanFields({ question }: { question: CalendarQuestionState }) {
  const t = usePartMessages('measure').calendar;
  const { weeks, span, chooseWeeks, chooseSpan } = question;
  const day = (which: 'from' | 'to', label: string) => (
    <label className="field">
      <span>{label}</span>
      <input
        type="date"
        value={span[which]}
        onChange={(event) => chooseSpan({ ...span, [which]: event.target.value })}
      />
    </label>
  );
  return (
    <>
      <SelectField
        label={t.span}
        labelShown={t.span}
        value={weeks === null ? OWN : String(weeks)}
        options={[
          ...WEEKS_OFFERED.map((count) => ({ value: String(count), label: t.spans(count) })),
          { value: OWN, label: t.ownSpan },
        ]}
        onChange={(value) => chooseWeeks(value === OWN ? null : Number(value))}
      />
      {weeks === null && (
        <>
          {day('from', t.from)}
          {day('to', t.to)}
          {!isSpan(span) && (
            <p className="problem" role="alert">
              {t.spanProblem}
            </p>
          )}
        </>
      )}
    </>
  );
}
