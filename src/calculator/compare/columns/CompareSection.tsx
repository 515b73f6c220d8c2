import { memo, useEffect } from 'react';
import { useMessages } from '@/i18n/messages';
import { startVersions } from '@/store/versionActions';
import { Section } from '@/ui/Section';
import { ColumnCards } from './ColumnCards';
import { CopyComparison } from './CopyComparison';
import { InputTable } from './InputTable';
import { Leads } from './Leads';
import { ScoreParts } from './ScoreParts';
import { useSources, type Source } from './sources';
import { TaskTable } from './TaskTable';
import { useColumns } from './useSides';
import { VersionList } from '@/calculator/keep/versions/VersionList';
import './compare.css';

const ENOUGH = 2;

/** Two to four beside each other, and the versions that a person keeps to compare. */
export function CompareSection() {
  const t = useMessages();
  const sources = useSources();
  useEffect(startVersions, []);
  return (
    <Section id="compare" title={t.compare.title} intro={t.compare.intro}>
      <Comparison sources={sources} />
      <VersionList />
    </Section>
  );
}

const Comparison = memo(function Comparison({ sources }: { sources: readonly Source[] }) {
  const t = useMessages();
  const { columns, sides } = useColumns(sources);
  const opened = sides.some(({ source }) => source.shared);
  return (
    <>
      {opened && <p className="callout">{t.compare.opened}</p>}
      <ColumnCards columns={columns} sources={sources} />
      {sides.length < ENOUGH ? (
        <p>{t.compare.tooFew}</p>
      ) : (
        <>
          <p className="hint">{t.compare.rangeHint}</p>
          <Leads sides={sides} />
          <CopyComparison key={sides.map(({ key }) => key).join()} sides={sides} />
          <ScoreParts sides={sides} />
          <InputTable sides={sides} />
          <TaskTable sides={sides} />
        </>
      )}
    </>
  );
});
