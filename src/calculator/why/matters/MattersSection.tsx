import { useState } from 'react';
import { toOneDecimal, type SensitivityStep } from '@/engine';
import { LazyTornado } from '@/charts/LazyTornado';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useSensitivity } from '@/store/derivedSensitivity';
import { takeStep } from '@/store/stepActions';
import { DataTable } from '@/ui/DataTable';
import { Section } from '@/ui/Section';
import { WhenNear } from '@/ui/WhenNear';
import { AppliedStep, useAppliedStep } from './AppliedStep';
import { inputRows, type InputRow } from './inputRows';
import { StepCell } from './StepCell';
import { useStepWords } from './useStepWords';
import './matters.css';

/** The chart and the first table show this many inputs. */
const FIRST_SHOWN = 10;

/** Which single inputs move the score most, each with its two steps to try. */
export function MattersSection() {
  const t = useMessages();
  const { personal } = useResult();
  const steps = useSensitivity();
  const { stepWords, nameOf } = useStepWords();
  const rows = inputRows(steps);
  const first = rows.slice(0, FIRST_SHOWN);
  const { applied, remember } = useAppliedStep();
  const apply = (step: SensitivityStep) => {
    const words = stepWords(step);
    const name = nameOf(step.path);
    takeStep(step.path, step.delta);
    remember({ name, words });
  };
  return (
    <Section id="matters" title={t.matters.title} intro={t.matters.intro}>
      <Summary steps={steps} />
      <h3>{t.matters.chart}</h3>
      <p className="visually-hidden">{t.matters.chartSentence}</p>
      <WhenNear placeholder={<div className="chart-box tornado-box" />}>
        <LazyTornado
          middle={personal.score}
          rows={first.map(({ path, down, up }) => ({
            label: nameOf(path),
            down: down && { to: down.score, crosses: down.crosses },
            up: up && { to: up.score, crosses: up.crosses },
          }))}
        />
      </WhenNear>
      <p className="hint" aria-hidden="true">
        {t.matters.chartHint(first.length, personal.shown)}
      </p>
      <AppliedStep applied={applied} />
      <StepTable rows={rows} onApply={apply} />
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
  const points = toOneDecimal(toOneDecimal(largest.score) - personal.shown);
  const zone = largest.crosses ? t.zones[largest.zone].name : '';
  const crossing = steps.filter((step) => step.crosses).length;
  return (
    <>
      <p className="big-line">
        {points === 0
          ? t.matters.noEffect
          : t.matters.largest(nameOf(largest.path), stepWords(largest), points, zone)}
      </p>
      <p>{t.matters.crossings(crossing, steps.length, t.zones[personal.zone].name)}</p>
    </>
  );
}

interface StepTableProps {
  rows: readonly InputRow[];
  onApply: (step: SensitivityStep) => void;
}

/** The inputs with their steps; the whole list is one click away. */
function StepTable({ rows, onApply }: StepTableProps) {
  const t = useMessages();
  const [all, setAll] = useState(false);
  const { nameOf, kindOf } = useStepWords();
  const shown = all ? rows : rows.slice(0, FIRST_SHOWN);
  const tableRows = shown.map(({ path, down, up }) => ({
    key: path,
    cells: [
      <>
        {nameOf(path)} {kindOf(path) && <span className="hint">{kindOf(path)}</span>}
      </>,
      <StepCell step={down} onApply={onApply} />,
      <StepCell step={up} onApply={onApply} />,
    ],
  }));
  return (
    <div className="step-table">
      <DataTable
        caption={t.matters.chart}
        head={[t.matters.input, t.matters.down, t.matters.up]}
        rows={tableRows}
      />
      {rows.length > FIRST_SHOWN && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.matters.first(FIRST_SHOWN) : t.matters.all(rows.length)}
        </button>
      )}
    </div>
  );
}
