import { usePartMessages } from '@/i18n/messages';
import { LEFT_OUT, type CalendarWork } from '../reading/calendar/calendarWork';
import type { Read } from '../useReader';

/** What was read, and what became of every entry that does not count. */
export function WhatWasRead({ last, work }: { last: Read; work: CalendarWork | null }) {
  const t = usePartMessages('measure').read;
  const { request, reading } = last;
  const { from, to } = request.question.span;
  const names = request.files.map(({ name }) => name);
  const said: [key: string, count: number, words: (count: number) => string][] = [
    ...(work ? LEFT_OUT.map((why): (typeof said)[0] => [why, work.left[why], t.left[why]]) : []),
    ['overlapping', work?.overlapping ?? 0, t.overlapping],
    ['away', (work?.awayMinutes ?? 0) / 60, t.away],
    ['impossible', reading.impossible, t.impossible],
    ['unknownZone', reading.unknownZone, t.unknownZone],
  ];
  const counted = work?.groups.reduce((sum, group) => sum + group.times, 0) ?? 0;
  const minutes = work?.groups.reduce((sum, group) => sum + group.minutes, 0) ?? 0;
  return (
    <section className="measure-part">
      <h3>{t.title}</h3>
      <p>{t.files(reading.count, names)}</p>
      <p role="status">
        {work === null
          ? t.noTime
          : counted === 0
            ? t.nothing
            : t.counted(counted, minutes / 60, from, to)}
      </p>
      <ul className="hint">
        {said
          .filter(([, count]) => count > 0)
          .map(([key, count, words]) => (
            <li key={key}>{words(count)}</li>
          ))}
        {!reading.knowsOwner && <li>{t.noOwner}</li>}
      </ul>
    </section>
  );
}
