import { toOneDecimal, type SensitivityStep } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useSensitivity } from '@/store/derivedSensitivity';
import { takeStep } from '@/store/stepActions';
import { Disclosure } from '@/ui/Disclosure';
import { PictureOrTable } from '@/ui/PictureOrTable';
import { Section } from '@/ui/Section';
import { AppliedStep, useAppliedStep } from './AppliedStep';
import { inputRows } from './inputRows';
import { StepPicture } from './StepPicture';
import { StepTable } from './StepTable';
import { useStepWords } from './useStepWords';
import './matters.css';

/** Picture and table begin with this many rows. */
const FIRST_SHOWN = 10;

/** Which single values move the score most, each with its two steps to try. */
export function MattersSection() {
  const t = useMessages();
  const steps = useSensitivity();
  const { stepWords, nameOf } = useStepWords();
  const rows = inputRows(steps);
  const { applied, remember } = useAppliedStep();
  const apply = (step: SensitivityStep) => {
    const words = stepWords(step);
    const name = nameOf(step.path);
    takeStep(step.path, step.delta);
    remember({ name, words });
  };
  return (
    <Section id="matters" title={t.matters.title}>
      <Summary steps={steps} />
      <PictureOrTable
        labels={t.showAs}
        about={t.matters.chart}
        picture={<StepPicture rows={rows.slice(0, FIRST_SHOWN)} />}
        table={
          <>
            <AppliedStep applied={applied} />
            <StepTable rows={rows} first={FIRST_SHOWN} onApply={apply} />
          </>
        }
      />
      <Disclosure summary={t.matters.how}>
        <p>{t.matters.howText}</p>
      </Disclosure>
    </Section>
  );
}

/** The largest effect, and how many steps lead out of the zone. */
function Summary({ steps }: { steps: readonly SensitivityStep[] }) {
  const t = useMessages();
  const { personal } = useResult();
  const { stepWords, nameOf } = useStepWords();
  const [largest] = steps;
  if (!largest) return null;
  const shown = toOneDecimal(largest.score);
  const points = toOneDecimal(shown - personal.shown);
  const zone = largest.crosses ? t.zones[largest.zone].name : '';
  const crossing = steps.filter((step) => step.crosses).length;
  return (
    <>
      <p className="big-line">
        {points === 0
          ? t.matters.noEffect
          : t.matters.largest(nameOf(largest.path), stepWords(largest), shown, points, zone)}
      </p>
      <p>{t.matters.crossings(crossing, steps.length, t.zones[personal.zone].name)}</p>
    </>
  );
}
