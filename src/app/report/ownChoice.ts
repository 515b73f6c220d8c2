import { useState } from 'react';
import { NO_CHOICE, readReportChoice, type ReportChoice } from '@/profile/reportChoice';

/** For this visit only: a report is made in one sitting, and the plan itself is kept elsewhere. */
const KEY = 'personal-ai-risk/report-choice';

interface Kept {
  role: string;
  choice: ReportChoice;
}

/** What was chosen in this tab for a role's report; nothing where it is another role's. */
export function keptChoice(role: string): ReportChoice {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<Kept> | null;
    return kept?.role === role ? readReportChoice(kept.choice) : NO_CHOICE;
  } catch {
    return NO_CHOICE;
  }
}

function keepChoice(kept: Kept): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Without storage it lasts until the report is left.
  }
}

/** What the person wants in their own report, kept for this visit. */
export function useOwnChoice(role: string): [ReportChoice, (choice: ReportChoice) => void] {
  const [kept, setKept] = useState<Kept>(() => ({ role, choice: keptChoice(role) }));
  const choice = kept.role === role ? kept.choice : NO_CHOICE;
  const choose = (next: ReportChoice) => {
    setKept({ role, choice: next });
    keepChoice({ role, choice: next });
  };
  return [choice, choose];
}
