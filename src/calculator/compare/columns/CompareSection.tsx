import { memo, useEffect } from 'react';
import { useMessages } from '@/i18n/messages';
import { startVersions } from '@/store/versionActions';
import { Disclosure } from '@/ui/Disclosure';
import { Section } from '@/ui/Section';
import { ColumnCards } from './ColumnCards';
import { CopyComparison } from './CopyComparison';
import { InputTable } from './InputTable';
import { Leads, ScoreLead } from './Leads';
import { ScoreParts } from './ScoreParts';
import { useSources, type Source } from './sources';
import { TaskTable } from './TaskTable';
import { useColumns, type Side } from './useSides';
import './compare.css';

const ENOUGH = 2;

/** Two to four beside each other. */
export function CompareSection() {
  const t = useMessages();
  const sources = useSources();
  useEffect(startVersions, []);
  return (
    <Section id="compare" title={t.compare.title}>
      <Comparison sources={sources} />
    </Section>
  );
}

const Comparison = memo(function Comparison({ sources }: { sources: readonly Source[] }) {
  const t = useMessages();
  const { columns, sides } = useColumns(sources);
  const tooFew = sides.length < ENOUGH;
  const loading = columns.some(({ source, side, failed }) => source && !side && !failed);
  const missing = loading ? t.app.loading : t.compare.tooFew;
  const opened = sides.some(({ source }) => source.shared);
  return (
    <>
      {opened && <p className="callout">{t.compare.opened}</p>}
      <p className="big-line">{tooFew ? missing : <ScoreLead sides={sides} />}</p>
      <ColumnCards columns={columns} sources={sources} />
      {/* Hidden and not gone while a role is fetched: what was opened stays open. */}
      {sides.length > 0 && (
        <div hidden={tooFew}>
          <Differences sides={sides} />
        </div>
      )}
    </>
  );
});

/** Who leads, what the scores are made of, and everything else one click away. */
function Differences({ sides }: { sides: readonly Side[] }) {
  const t = useMessages();
  return (
    <>
      <p className="hint">{t.compare.intro}</p>
      <div className="differences">
        <div>
          <Leads sides={sides} />
          <CopyComparison key={sides.map(({ key }) => key).join()} sides={sides} />
        </div>
        <ScoreParts sides={sides} />
      </div>
      <Disclosure summary={t.compare.inputs}>
        <InputTable sides={sides} />
      </Disclosure>
      <Disclosure summary={t.compare.tasks}>
        <TaskTable sides={sides} />
      </Disclosure>
      <Disclosure summary={t.compare.rangeTitle}>
        <p>{t.compare.rangeHint}</p>
      </Disclosure>
    </>
  );
}
