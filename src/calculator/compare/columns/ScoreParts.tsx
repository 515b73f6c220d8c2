import { LazyStackedBars } from '@/charts/LazyStackedBars';
import type { StackedPart } from '@/charts/StackedBars';
import { MODIFIERS, partsInTenths } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { DataTable } from '@/ui/DataTable';
import { PictureOrTable } from '@/ui/PictureOrTable';
import { WhenNear } from '@/ui/WhenNear';
import type { Side } from './useSides';

const PARTS = ['tasks', ...MODIFIERS, 'cap'] as const;

const COLOURS: Record<(typeof PARTS)[number], StackedPart['colour']> = {
  tasks: 'accent',
  evidence: 'band-yellow',
  barriers: 'band-green',
  growth: 'share-displaced',
  cap: 'neutral-bar',
};

/** The exact parts of every column's score, stacked, and as a table in tenths that add up. */
export function ScoreParts({ sides }: { sides: readonly Side[] }) {
  const t = useMessages();
  const names = t.why.parts;
  const parts = PARTS.map((part) => ({
    part,
    values: sides.map(({ reading }) => reading.attribution[part]),
  })).filter(({ part, values }) => part !== 'cap' || values.some((value) => value < -1e-9));
  const nameOf = (part: (typeof PARTS)[number]) => (
    <span className={`part-key part-${part}`} key="name">
      {names[part]}
    </span>
  );
  const said = sides.map(({ reading }) => partsInTenths(reading.attribution));
  const rows = parts.map(({ part }) => ({
    key: part,
    cells: [nameOf(part), ...said.map((points) => t.format.signed(points[part], 1))],
  }));
  const scores = sides.map(({ reading }) => t.format.fixed(reading.assessment.shown));
  return (
    <div>
      <h3>{t.compare.partsTitle}</h3>
      <PictureOrTable
        labels={t.showAs}
        about={t.compare.partsTitle}
        picture={
          <>
            <WhenNear placeholder={<div className="chart-box" />}>
              <LazyStackedBars
                labels={sides.map(({ name }) => name)}
                parts={parts.map(({ part, values }) => {
                  return { label: names[part], values, colour: COLOURS[part] };
                })}
              />
            </WhenNear>
            <ul className="part-keys" aria-hidden="true">
              {parts.map(({ part }) => (
                <li key={part}>{nameOf(part)}</li>
              ))}
            </ul>
          </>
        }
        table={
          <DataTable
            caption={t.compare.partsTitle}
            head={[t.why.part, ...sides.map(({ name }) => name)]}
            rows={[...rows, { key: 'score', cells: [names.score, ...scores], strong: true }]}
            numeric={sides.map((_, index) => index + 1)}
          />
        }
      />
    </div>
  );
}
