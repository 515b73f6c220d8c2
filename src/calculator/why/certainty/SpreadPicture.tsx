import { useMemo } from 'react';
import { LazyHistogram } from '@/charts/LazyHistogram';
import { ZONES } from '@/engine';
import { useMessages } from '@/i18n/messages';
import type { Certainty } from '@/store/derivedCertainty';
import { DataTable } from '@/ui/DataTable';
import { PictureOrTable } from '@/ui/PictureOrTable';
import { WhenNear } from '@/ui/WhenNear';
import { scoreBars } from './scoreBars';

/** The distribution as a chart, or the chance of each zone as a table. */
export function SpreadPicture({ certainty }: { certainty: Certainty }) {
  const t = useMessages();
  const { bins, score, chance, frequencies } = certainty;
  const bars = useMemo(() => scoreBars(bins, score), [bins, score]);
  const zones = ZONES.map((zone) => ({
    key: zone,
    cells: [
      t.zones[zone].name,
      t.certainty.frequency(frequencies[zone]),
      t.certainty.percent(chance[zone]),
    ],
  }));
  return (
    <PictureOrTable
      labels={t.showAs}
      about={t.certainty.zones}
      picture={
        <>
          <WhenNear placeholder={<div className="chart-box" />}>
            <LazyHistogram bars={bars} axisTitle={t.certainty.chanceAxis} />
          </WhenNear>
          <p className="hint" aria-hidden="true">
            {t.certainty.chartHint}
          </p>
        </>
      }
      table={
        <DataTable
          caption={t.certainty.zones}
          head={[t.certainty.zone, t.certainty.chance, t.certainty.exactly]}
          rows={zones}
          numeric={[2]}
        />
      }
    />
  );
}
