import type { Role } from '@/data/schema';
import type { InputPath } from '@/profile/baseStamp';
import type { ReportChoice } from '@/profile/reportChoice';
import type { Profile } from '@/profile/schema';

/** One step of a coach's session, with the scores (0–100, unrounded) around it. */
export interface ReportedStep {
  path: InputPath;
  reader: 'client' | 'coach';
  /** Name of the task, where the path is one. */
  task?: string;
  /** Time in percent of the week, or a level; null = was not there. */
  from: number | null;
  to: number | null;
  scoreBefore: number;
  scoreAfter: number;
}

/** Who made the report; all of it may be empty. */
export interface ReportAuthor {
  coachName: string;
  coachContact: string;
  /** Logo as a data URL; null = none. */
  logo: string | null;
}

/** Everything that a report is made of; whose result it is decides what is null or empty. */
export interface ReportGiven {
  role: Role;
  /** The person's own reading, and their plan. */
  profile: Profile;
  /** Null where no coach reads it differently. */
  coachProfile: Profile | null;
  clientName: string | null;
  /** Why an input differs from the base, by input. */
  reasons: Readonly<Record<InputPath, string>>;
  /** The coach's notes; null where they are not to be printed. */
  notes: string | null;
  log: readonly ReportedStep[];
  settings: ReportAuthor | null;
  /** Where the person stood in their first session; absent where this is it, or there was none. */
  first?: { date: string; shown: number };
  /** The next appointment as YYYY-MM-DD; absent = none is agreed. */
  nextMeeting?: string;
  /** What is wanted in it; absent = everything, as it comes. */
  choice?: ReportChoice;
  /** ISO date, or date and time. */
  date: string;
}
