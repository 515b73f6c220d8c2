import { inputName } from '@/i18n/inputWords';
import { openFirst, planOf, type PlanStep } from '@/profile/plan';
import type { ReportGiven } from './given';
import { loggedChanges, type LoggedChange } from './loggedChanges';
import { ReportPart } from './ReportPart';
import { useReportWords, type ReportWords } from './useReportWords';

/** A report tells the largest changes of a session and sums up the rest. */
const CHANGES_SHOWN = 10;

/** The person's plan, to tick by hand; what the role's description advises, and what the session changed. */
export function PlanPart({ given }: { given: ReportGiven }) {
  const both = useReportWords();
  const { words } = both;
  const { strategy, horizon } = given.role.brief;
  const steps = openFirst(planOf(given.profile));
  const changes = logWords(both, given);
  if (strategy.length + steps.length + changes.length === 0) return null;
  return (
    <ReportPart title={words.plan.title}>
      {steps.length > 0 && (
        <>
          <h3>{words.plan.own}</h3>
          <ul className="report-steps">
            {steps.map((step) => (
              <StepItem key={step.id} step={step} />
            ))}
          </ul>
        </>
      )}
      {strategy.length > 0 && (
        <>
          <h3>{words.plan.steps}</h3>
          <ol>
            {strategy.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{words.plan.horizon(horizon)}</p>
        </>
      )}
      {changes.length > 0 && (
        <>
          <h3>{words.plan.log}</h3>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
    </ReportPart>
  );
}

/** A box to tick by hand, or ticked already; with its day. */
function StepItem({ step: { text, due, doneAt } }: { step: PlanStep }) {
  const { words } = useReportWords();
  const when = doneAt ? words.plan.doneOn(doneAt) : due && words.plan.dueBy(due);
  return (
    <li>
      <svg viewBox="0 0 16 16" role="img" aria-label={doneAt ? words.plan.done : words.plan.open}>
        <rect x="1.5" y="1.5" width="13" height="13" rx="1.5" />
        {doneAt && <path d="M4 8.5l3 3L12.5 5" />}
      </svg>
      <span>
        {text}
        {when && <span className="report-aside"> {when}</span>}
      </span>
    </li>
  );
}

function changeLine({ t, words }: ReportWords, change: LoggedChange): string {
  const { path, reader, task, from, to, points } = change;
  const isTime = path.startsWith('tasks.') && !path.endsWith('.score');
  const isSigned = path.startsWith('evidence.') || path === 'growth';
  const value = (of: number | null) => {
    if (of === null) return words.readers.absent;
    if (isTime) return t.week.percentValue(of);
    return isSigned ? t.format.signed(of) : t.format.upTo(of);
  };
  const name = task ?? path.split('.')[1] ?? path;
  const what = path.startsWith('tasks.')
    ? (isTime ? words.readers.time : words.readers.score)(name)
    : inputName(t, path, () => name);
  return words.plan.step(words.plan.readers[reader], what, value(from), value(to), points);
}

function logWords(both: ReportWords, { log }: ReportGiven): string[] {
  const changes = loggedChanges(log).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const lines = changes.slice(0, CHANGES_SHOWN).map((change) => changeLine(both, change));
  const rest = changes.slice(CHANGES_SHOWN);
  if (rest.length === 0) return lines;
  const points = rest.reduce((sum, change) => sum + change.points, 0);
  return [...lines, both.words.plan.moreSteps(rest.length, points)];
}
