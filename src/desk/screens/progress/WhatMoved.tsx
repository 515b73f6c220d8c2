import { useState } from 'react';
import { readingOf } from '@/desk/rows/readings';
import type { Reader } from '@/desk/rows/model';
import { explainChange, partsInTenths, SCORED_GROUPS } from '@/engine';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { profileInputs } from '@/profile/baseProfile';
import { assessmentOfProfile } from '@/desk/state/scores';
import { ChoiceField } from '@/ui/ChoiceField';
import { DataTable } from '@/ui/DataTable';
import { SelectField } from '@/ui/SelectField';
import type { Moment } from './moments';

interface WhatMovedProps {
  moments: readonly Moment[];
  nameOf: (moment: Moment) => string;
}

/** The change between two moments in parts that add up to the difference as shown. */
export function WhatMoved({ moments, nameOf }: WhatMovedProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const [fromKey, setFrom] = useState(moments[0]!.key);
  const [toKey, setTo] = useState(moments.at(-1)!.key);
  const [reader, setReader] = useState<Reader>('client');
  const find = (key: string, otherwise: Moment) =>
    moments.find((moment) => moment.key === key) ?? otherwise;
  const from = readingOf(find(fromKey, moments[0]!).work, reader);
  const to = readingOf(find(toKey, moments.at(-1)!).work, reader);
  const [before, after] = [assessmentOfProfile(from), assessmentOfProfile(to)];
  const change = after.shown - before.shown;
  const parts = partsInTenths(explainChange(profileInputs(from), profileInputs(to)), change);
  const options = moments.map((moment) => ({ value: moment.key, label: nameOf(moment) }));
  const points = (value: number) => m.format.signed(value, 1);
  return (
    <>
      <div className="fields">
        <SelectField
          label={t.progress.from}
          labelShown={t.progress.from}
          value={fromKey}
          options={options}
          onChange={setFrom}
        />
        <SelectField
          label={t.progress.to}
          labelShown={t.progress.to}
          value={toKey}
          options={options}
          onChange={setTo}
        />
        <ChoiceField
          legend={t.banner.reading}
          value={reader}
          options={[
            { value: 'client', label: t.readers.client },
            { value: 'coach', label: t.readers.coach },
          ]}
          onChange={setReader}
        />
      </div>
      <p role="status">
        {t.progress.moved(
          m.format.fixed(before.shown),
          m.format.fixed(after.shown),
          points(change),
        )}
      </p>
      {from.role !== to.role && <p className="callout">{t.progress.otherRole}</p>}
      <DataTable
        caption={t.progress.parts}
        head={[t.progress.part, t.progress.points]}
        numeric={[1]}
        rows={[
          ...SCORED_GROUPS.map((group) => ({
            key: group,
            cells: [m.groups[group], points(parts[group])],
          })),
          {
            key: 'sum',
            strong: true,
            cells: [t.progress.sum, points(change)],
          },
        ]}
      />
    </>
  );
}
