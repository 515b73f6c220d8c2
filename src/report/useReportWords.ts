import { useMessages, usePartMessages, type Messages, type PartMessages } from '@/i18n/messages';

/** The words that the whole interface shares, and those of the report. */
export interface ReportWords {
  t: Messages;
  words: PartMessages<'report'>;
}

export function useReportWords(): ReportWords {
  const t = useMessages();
  return { t, words: usePartMessages('report') };
}
