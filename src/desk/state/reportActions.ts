import type { ReportChoice } from '@/profile/reportChoice';
import { setSettings } from './settingsActions';
import { changeClient } from './writing';

/** Keeps what the coach wants in the open client's reports, of today and of every session. */
export function setReportChoice(choice: ReportChoice): void {
  changeClient((client) => ({ ...client, report: choice }));
}

/** The coach was asked for their particulars: reports open without asking from now on. */
export const noteAsked = (): Promise<boolean> => setSettings({ askedForReport: true });
