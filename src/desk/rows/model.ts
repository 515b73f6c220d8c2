import type { Profile } from '@/profile/schema';
import type { BaseStamp, InputPath } from '@/profile/baseStamp';
import type { ReportChoice } from '@/profile/reportChoice';
import type { Version } from '@/profile/versions';

export type { BaseStamp, InputPath };

/** Who judged: the client themselves, or the coach beside them. */
export const READERS = ['client', 'coach'] as const;
export type Reader = (typeof READERS)[number];

/** Both readers' inputs, on the same role. */
export interface Readings {
  /** With the client's plan. */
  client: Profile;
  /** Null until the coach differs from the client; it has no plan of its own. */
  coach: Profile | null;
}

/** One step of a session as it happened, with the scores (0–100, unrounded) around it. */
export interface LogEntry {
  at: string;
  reader: Reader;
  path: InputPath;
  /** Name of the task, where the path is one. */
  task?: string;
  /** Time in percent of the week, or a level; null = was not there. */
  from: number | null;
  to: number | null;
  scoreBefore: number;
  scoreAfter: number;
}

/** Everything that a session keeps and a client carries on to the next one. */
export interface Work extends Readings {
  /** Why an input differs from the base, by input. */
  reasons: Record<InputPath, string>;
  base: BaseStamp;
}

/** A client as the coach keeps them; `work` is the present state. */
export interface Client {
  id: string;
  name: string;
  /** How to reach them; free text. */
  contact: string;
  tags: string[];
  /** The coach's own notes, never shown in session mode and printed only when asked. */
  notes: string;
  work: Work;
  versions: Version[];
  /** What the coach wants in this client's reports; absent = as they come. */
  report?: ReportChoice;
  /** Is the score in sight while questions are asked? Absent = at the end only. */
  showsScore?: boolean;
  /** The next appointment as YYYY-MM-DD; absent = none is agreed. */
  nextMeeting?: string;
  createdAt: string;
  changedAt: string;
  /** Counts writes, so that two tabs notice each other. */
  revision: number;
  /** Set while a deletion can still be undone. */
  deletedAt: string | null;
}

/** How much a session asks for: the five largest questions, tasks and market, or everything. */
export const SESSION_LENGTHS = ['short', 'middle', 'full'] as const;
export type SessionLength = (typeof SESSION_LENGTHS)[number];

/** A dated conversation: what stood at its end, what was said, what was agreed. */
export interface Session {
  id: string;
  clientId: string;
  name: string;
  /** ISO date and time of its beginning. */
  heldAt: string;
  /** Counts a client's sessions as they begin, from 1; absent in sessions of earlier releases. */
  order?: number;
  notes: string;
  /** Absent = everything, as in sessions of earlier releases. */
  length?: SessionLength;
  /** The inputs whose questions a short session asks, chosen when it began: answers move effects. */
  shortList?: InputPath[];
  work: Work;
  log: LogEntry[];
  /** ISO date and time at which it was marked finished; null or absent while it goes on. */
  finishedAt?: string | null;
  changedAt: string;
  revision: number;
}

/** The coach's own particulars for reports; kept on this machine only. */
export interface DeskSettings {
  coachName: string;
  coachContact: string;
  /** Logo as a data URL (PNG, JPEG, WebP or GIF); null = none. */
  logo: string | null;
  /** ISO date and time of the last backup file; null = never. */
  backedUpAt: string | null;
  /** True once the coach was asked for their particulars before a report; absent = not yet. */
  askedForReport?: boolean;
  revision: number;
}

/** The whole desk, as a backup holds it. */
export interface DeskContent {
  clients: Client[];
  sessions: Session[];
  settings: DeskSettings;
}
