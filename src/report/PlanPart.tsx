import type { Annex } from './annex';
import { stepsShown } from './annexRows';
import type { FirstPage } from './firstPage';
import type { ReportGiven } from './given';
import { ReportPart } from './ReportPart';
import type { Shortening } from './shortening';
import { StepTable } from './StepTable';
import { useReportWords } from './useReportWords';

interface PlanPartProps {
  given: ReportGiven;
  page: FirstPage;
}

const withCoach = ({ clientName }: ReportGiven) => clientName !== null;

/** The plan on the first page: what was agreed and nothing else. */
export function PlanPart({ given, page, annex }: PlanPartProps & { annex: Annex }) {
  const { words } = useReportWords();
  const { steps, more } = page;
  const follow = annex.parts.includes('steps') ? stepsShown(page, annex.shortening).length : 0;
  const kept = more.length - follow;
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
          {follow > 0 && words.plan.moreFollow(follow)} {kept > 0 && words.plan.moreKept(kept)}
        </p>
      )}
    </ReportPart>
  );
}

/** The steps that the first page has no room for. */
export function MoreSteps({ given, page, shortening }: PlanPartProps & { shortening: Shortening }) {
  const { words } = useReportWords();
  const steps = stepsShown(page, shortening);
  const left = page.more.length - steps.length;
  return (
    <ReportPart title={words.annex.parts.steps}>
      <StepTable caption={words.annex.parts.steps} steps={steps} withCoach={withCoach(given)} />
      {left > 0 && <p className="report-small">{words.plan.moreKept(left)}</p>}
    </ReportPart>
  );
}
