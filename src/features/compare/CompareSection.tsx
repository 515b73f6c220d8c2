import { useEffect } from 'react';
import { useMessages } from '@/i18n/messages';
import { startVersions } from '@/store/versionActions';
import { useStore } from '@/store/store';
import { Section } from '@/ui/Section';
import { ColumnCards } from './ColumnCards';
import { CopyComparison } from './CopyComparison';
import { InputTable } from './InputTable';
import { Leads } from './Leads';
import { ScoreParts } from './ScoreParts';
import { TaskTable } from './TaskTable';
import { useColumns } from './useSides';
import { VersionList } from './VersionList';
import './compare.css';

const ENOUGH = 2;

/** Two to four beside each other, and the versions that a person keeps to compare. */
export function CompareSection() {
  const t = useMessages();
  const { sources, columns, sides } = useColumns();
  const shared = useStore((state) => state.comparison.shared);
  useEffect(startVersions, []);
  const opened = sides.some(({ source }) => shared.some(({ key }) => key === source.key));
  return (
    <Section id="compare" title={t.compare.title} intro={t.compare.intro}>
      {opened && <p className="callout">{t.compare.opened}</p>}
      <ColumnCards columns={columns} sources={sources} />
      {sides.length < ENOUGH ? (
        <p>{t.compare.tooFew}</p>
      ) : (
        <>
          <p className="hint">{t.compare.rangeHint}</p>
          <Leads sides={sides} />
          <CopyComparison sides={sides} />
          <ScoreParts sides={sides} />
          <InputTable sides={sides} />
          <TaskTable sides={sides} />
        </>
      )}
      <VersionList />
    </Section>
  );
}
