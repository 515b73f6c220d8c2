import { usePartMessages } from '@/i18n/messages';
import { CheckBox } from '@/ui/CheckBox';
import { FileDrop } from '../FileDrop';
import { GroupTable } from '../give/GroupTable';
import type { Giving } from '../give/useGiving';
import { ReaderSays } from '../ReaderSays';
import { HourFields } from './HourFields';
import { SpanFields } from './SpanFields';
import type { CalendarQuestionState } from './useCalendarQuestion';
import { WhatWasRead } from './WhatWasRead';

interface FromCalendarProps {
  question: CalendarQuestionState;
  giving: Giving;
}

/** The week from calendar files: which weeks and hours, the files, what was in them. */
export function FromCalendar({ question, giving }: FromCalendarProps) {
  const t = usePartMessages('measure').calendar;
  const { reader, work } = question;
  return (
    <>
      <div className="measure-question">
        <SpanFields question={question} />
        <HourFields question={question} />
        <CheckBox checked={question.countPrivate} onChange={question.setCountPrivate}>
          {t.countPrivate}
        </CheckBox>
      </div>
      <p className="hint">{t.how}</p>
      <FileDrop
        label={t.choose}
        hint={t.drop}
        accept=".ics,text/calendar"
        multiple
        onFiles={question.readFiles}
      >
        <ReaderSays reader={reader} />
      </FileDrop>
      {reader.last && <WhatWasRead last={reader.last} work={work} />}
      {work && work.groups.length > 0 && <GroupTable groups={work.groups} giving={giving} />}
    </>
  );
}
