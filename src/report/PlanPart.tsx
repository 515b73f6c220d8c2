import { isPrinted, NO_CHOICE } from '@/profile/reportChoice';
import type { FirstPage } from './firstPage';
import type { ReportGiven } from './given';
import { ReportPart } from './ReportPart';
import { cutText } from './room';
import type { Shortening } from './shortening';
import { StepTable } from './StepTable';
import { useReportWords } from './useReportWords';

interface PlanPartProps {
  given: ReportGiven;
  page: FirstPage;
}

const withCoach = ({ clientName }: ReportGiven) => clientName !== null;

/** The plan on the first page: what was agreed and nothing else. */
export function PlanPart({ given, page: { steps, more } }: PlanPartProps) {
  const { words } = useReportWords();
  const follows = isPrinted(given.choice ?? NO_CHOICE, 'steps');
  return (
    <ReportPart title={words.plan.title}>
      {steps.length === 0 ? (
        <p>{words.plan.none}</p>
      ) : (
        <StepTable caption={words.plan.title} steps={steps} withCoach={withCoach(given)} />
      )}
      {given.nextMeeting && <p>{words.plan.meeting(given.nextMeeting)}</p>}
      {more.length > 0 && (
        <p className="report-small">
          {follows ? words.plan.moreFollow(more.length) : words.plan.moreKept(more.length)}
        </p>
      )}
    </ReportPart>
  );
}

/** The steps that the first page has no room for. */
export function MoreSteps({ given, page, shortening }: PlanPartProps & { shortening: Shortening }) {
  const { words } = useReportWords();
  const steps = page.more
    .slice(0, shortening.steps)
    .map((step) => ({ ...step, text: cutText(step.text, shortening.step) }));
  const left = page.more.length - steps.length;
  return (
    <ReportPart title={words.annex.parts.steps}>
      <StepTable caption={words.annex.parts.steps} steps={steps} withCoach={withCoach(given)} />
      {left > 0 && <p className="report-small">{words.plan.moreKept(left)}</p>}
    </ReportPart>
  );
}
