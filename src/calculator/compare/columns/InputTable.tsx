import { useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { DataTable } from '@/ui/DataTable';
import { differs, inputRows, type InputRow } from './inputRows';
import { Mark } from './Mark';
import type { Side } from './useSides';
import { CheckBox } from '@/ui/CheckBox';

/** Every input side by side; what differs from the first column is marked. */
export function InputTable({ sides }: { sides: readonly Side[] }) {
  const t = useMessages();
  const [onlyDifferent, setOnlyDifferent] = useState(true);
  const all = inputRows(t, sides);
  const shown = onlyDifferent ? all.filter(differs) : all;
  return (
    <>
      <p className="hint">{t.compare.marks(sides[0]!.name)}</p>
      <CheckBox checked={onlyDifferent} onChange={setOnlyDifferent}>
        {t.compare.onlyDifferent}
      </CheckBox>
      {shown.length > 0 && (
        <DataTable
          caption={t.compare.inputs}
          head={[t.compare.input, ...sides.map(({ name }) => name)]}
          rows={shown.map((row) => ({
            key: row.key,
            strong: row.total,
            cells: [row.name, ...row.values.map((_, at) => <Cell key={at} row={row} at={at} />)],
          }))}
          numeric={sides.map((_, index) => index + 1)}
        />
      )}
      {onlyDifferent && <p className="hint">{t.compare.sameRows(all.length - shown.length)}</p>}
    </>
  );
}

function Cell({ row, at }: { row: InputRow; at: number }) {
  const { format } = useMessages();
  const { values, digits, signed } = row;
  const value = values[at]!;
  const words = signed ? format.signed(value) : format.upTo(value, digits);
  const difference = Math.round((value - values[0]!) * 100) / 100;
  return (
    <>
      <Mark difference={difference} digits={digits} /> <span className="value">{words}</span>
    </>
  );
}
