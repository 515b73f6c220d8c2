import type { Role } from '@/data/schema';
import type { DeskSettings, Goal, InputPath, LogEntry } from '@/desk/model';
import type { Profile } from '@/profile/schema';

/** Everything that a report is made of; whose result it is decides what is null or empty. */
export interface ReportGiven {
  role: Role;
  /** The person's own reading. */
  profile: Profile;
  /** Null where no coach reads it differently. */
  coachProfile: Profile | null;
  clientName: string | null;
  /** Why an input differs from the base, by input. */
  reasons: Readonly<Record<InputPath, string>>;
  /** The coach's notes; null where they are not to be printed. */
  notes: string | null;
  goals: readonly Goal[];
  log: readonly LogEntry[];
  settings: Pick<DeskSettings, 'coachName' | 'coachContact' | 'logo'> | null;
  /** ISO date, or date and time. */
  date: string;
}
