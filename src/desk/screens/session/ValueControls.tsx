import { isOwnRole } from '@/data/ownRole';
import { readingOf } from '@/desk/rows/readings';
import type { Reader, Work } from '@/desk/rows/model';
import { DIMENSION_GROUPS, GROWTH } from '@/engine';
import { inputValue } from '@/i18n/inputWords';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { setReadValue } from '@/desk/state/readingActions';
import { useStore } from '@/store/store';
import { valueAt, type ValuePath } from '@/store/valueActions';
import { ReaderControl } from './ReaderControl';
import { pathsOf } from '@/desk/state/questions';

interface ValueControlsProps {
  work: Work;
  reader: Reader;
  path: ValuePath;
}

/** One judged dimension as one reader sees it. */
export function ValueControls({ work, reader, path }: ValueControlsProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const own = useStore((state) => isOwnRole(state.role));
  const { name } = m.dimensions[path.id]!;
  const { min, max } = path.group === 'growth' ? GROWTH : DIMENSION_GROUPS[path.group];
  const [input = ''] = pathsOf({ kind: 'value', path });
  return (
    <ReaderControl
      label={t.session.controlOf(name, t.readers[reader])}
      name={t.session.value}
      value={valueAt(readingOf(work, reader), path)}
      base={own ? null : valueAt(work.base.profile, path)}
      min={min}
      max={max}
      words={(value) => inputValue(m, input, value)}
      onChange={(value) => setReadValue(reader, path, value)}
    />
  );
}
