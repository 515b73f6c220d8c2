import { LazyWaterfall } from '@/charts/LazyWaterfall';
import type { WaterfallStep } from '@/charts/Waterfall';
import { partsInTenths } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { DataTable } from '@/ui/DataTable';
import { PictureOrTable } from '@/ui/PictureOrTable';
import { WhenNear } from '@/ui/WhenNear';
import { partsShown } from './partsShown';

/** The exact parts, from the tasks alone to the score, in the tenths that the sentence says. */
export function PartsPicture() {
  const t = useMessages();
  const { attribution, personal } = useResult();
  const parts = partsShown(attribution);
  const names = t.why.parts;
  const said = partsInTenths(attribution);
  const steps = parts.map((part, index): WaterfallStep => {
    const from = parts.slice(0, index).reduce((sum, before) => sum + attribution[before], 0);
    const to = from + attribution[part];
    if (part === 'tasks') {
      return { label: names[part], value: t.format.fixed(said[part]), from, to, kind: 'level' };
    }
    return { label: names[part], value: t.format.signed(said[part], 1), from, to, kind: 'change' };
  });
  const score: WaterfallStep = {
    label: names.score,
    value: t.format.fixed(personal.shown),
    from: 0,
    to: personal.score,
    kind: 'level',
  };
  const rows = [...steps, score].map(({ label, value }) => ({
    key: label,
    cells: [label, value],
    strong: label === names.score,
  }));
  return (
    <PictureOrTable
      labels={t.showAs}
      about={t.why.waterfall}
      picture={
        <WhenNear placeholder={<div className="chart-box" />}>
          <LazyWaterfall steps={[...steps, score]} />
        </WhenNear>
      }
      table={
        <DataTable
          caption={t.why.waterfall}
          head={[t.why.part, t.why.points]}
          rows={rows}
          numeric={[1]}
        />
      }
    />
  );
}
