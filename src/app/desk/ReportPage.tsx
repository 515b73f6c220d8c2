import { DeskFrame } from './DeskFrame';

/** The report of the open client. */
export function ReportPage() {
  return <DeskFrame>{null}</DeskFrame>;
}
