import { Suspense } from 'react';
import { isOwnRole } from '@/data/ownRole';
import { BUCKETS, SCORED_GROUPS, toOneDecimal } from '@/engine';
import { SplitBar } from '@/charts/SplitBar';
import { useMessages } from '@/i18n/messages';
import { useResult, type Result } from '@/store/derived';
import { useStore } from '@/store/store';
import { ZoneChances } from './RangeLine';
import { ResultLine } from './ResultLine';

/** Everything the result says beyond its headline. */
export function ResultDetails() {
  const t = useMessages();
  const result = useResult();
  const own = useStore((state) => isOwnRole(state.role));
  const { personal, cautious } = result;
  const leaving = SCORED_GROUPS.filter((axis) => cautious[axis].zone !== personal.zone);
  const subLabelReason = personal.subLabel ?? (personal.zone === 'RED' ? 'plainRed' : null);
  return (
    <>
      <p className="meaning">{t.zones[personal.zone].meaning}</p>
      {subLabelReason && (
        <p className="hint">
          {personal.subLabel && `${t.subLabels[personal.subLabel]}: `}
          {t.subLabelReasons[subLabelReason]} {t.subLabelReasons.inferred}
        </p>
      )}
      {cautious.boundaryFragile && (
        <p className="callout">
          <strong>{t.result.onTheLine}.</strong> {t.result.onTheLineHint}
        </p>
      )}
      <Suspense fallback={null}>
        <ResultLine />
        <ZoneChances />
      </Suspense>
      {!own && <Change result={result} />}
      <h3>{t.result.conservative}</h3>
      <p className="row">
        <span>{t.result.conservativeHint}</span>
        <strong>{t.format.fixed(toOneDecimal(cautious.conservativeScore))}</strong>
      </p>
      {leaving.map((axis) => (
        <p className="hint" key={axis}>
          {t.result.leaves(t.groups[axis], t.zones[cautious[axis].zone].name)}
        </p>
      ))}
      <h3>{t.result.split}</h3>
      <SplitBar shares={personal.shares} />
      <ul className="split-legend">
        {BUCKETS.map((bucket) => (
          <li key={bucket} className={`legend-${bucket}`}>
            <span>{t.buckets[bucket]}</span>{' '}
            <strong>{t.week.percentValue(personal.shares[bucket])}</strong>
          </li>
        ))}
      </ul>
      {personal.quickScreen && (
        <p className="hint">
          <strong>{t.result.quickScreen}.</strong> {t.result.quickScreenHit}
        </p>
      )}
      <p className="pinned">
        <strong>{t.result.note}.</strong> {t.result.noteText}
      </p>
    </>
  );
}

function Change({ result }: { result: Result }) {
  const t = useMessages();
  const { base, personal, changeParts } = result;
  const parts = SCORED_GROUPS.filter((group) => Math.abs(changeParts[group]) > 1e-9);
  if (parts.length === 0) return <p className="hint">{t.result.same}</p>;
  return (
    <>
      <h3>{t.result.change(toOneDecimal(personal.shown - base.shown))}</h3>
      <p className="hint">{t.result.changeParts}</p>
      <ul className="parts">
        {parts.map((group) => (
          <li key={group} className="row">
            <span>{t.groups[group]}</span>
            <strong>{t.format.signed(changeParts[group], 2)}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
