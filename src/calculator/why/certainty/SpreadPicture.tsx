import { useMemo } from 'react';
import { LazyHistogram } from '@/charts/LazyHistogram';
import { ZONES } from '@/engine';
import { useMessages } from '@/i18n/messages';
import type { Certainty } from '@/store/derivedCertainty';
import { DataTable } from '@/ui/DataTable';
import { Disclosure } from '@/ui/Disclosure';
import { WhenNear } from '@/ui/WhenNear';
import { deciles, scoreBars } from './scoreBars';

/** The distribution as a chart, and the same as two tables. */
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
  const tenths = deciles(bins).map(({ tenths: count, atMost }) => ({
    key: String(count),
    cells: [t.certainty.tenth(count), t.format.fixed(atMost)],
    strong: count === 5,
  }));
  return (
    <>
      <h3>{t.certainty.chart}</h3>
      <p className="visually-hidden">
        {t.certainty.chartSentence(bars[0]!.from, bars.at(-1)!.from, score)}
      </p>
      <WhenNear placeholder={<div className="chart-box" />}>
        <LazyHistogram bars={bars} axisTitle={t.certainty.chanceAxis} />
      </WhenNear>
      <p className="hint" aria-hidden="true">
        {t.certainty.chartHint}
      </p>
      <div className="spread-table">
        <DataTable
          caption={t.certainty.zones}
          head={[t.certainty.zone, t.certainty.chance, t.certainty.exactly]}
          rows={zones}
          numeric={[2]}
        />
      </div>
      <Disclosure summary={t.certainty.deciles}>
        <div className="spread-table">
          <DataTable
            caption={t.certainty.deciles}
            head={[t.certainty.cases, t.certainty.atMost]}
            rows={tenths}
            numeric={[1]}
          />
        </div>
      </Disclosure>
    </>
  );
}
