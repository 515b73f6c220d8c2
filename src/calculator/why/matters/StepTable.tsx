import { useState } from 'react';
import type { SensitivityStep } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { DataTable } from '@/ui/DataTable';
import type { InputRow } from './inputRows';
import { StepCell } from './StepCell';
import { useStepWords } from './useStepWords';

interface StepTableProps {
  rows: readonly InputRow[];
  /** This many rows are shown at first; the whole list is one click away. */
  first: number;
  onApply: (step: SensitivityStep) => void;
}

/** Every single value with its two steps, each with the button that takes it. */
export function StepTable({ rows, first, onApply }: StepTableProps) {
  const t = useMessages();
  const [all, setAll] = useState(false);
  const { nameOf, kindOf } = useStepWords();
  const shown = all ? rows : rows.slice(0, first);
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
      {rows.length > first && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.matters.first(first) : t.matters.all(rows.length)}
        </button>
      )}
    </div>
  );
}
