/** Why a part could not be used as it stood; the interface has the words. */
export type LossReason =
  | 'missing'
  | 'wrongKind'
  | 'outOfRange'
  | 'tooLong'
  | 'tooMany'
  | 'duplicateId'
  | 'unusableId'
  | 'unknownKey'
  | 'timesScaled'
  | 'unreadable'
  | 'noClient';

/** What became of the part that a problem names. */
export type LossKind = 'rowLost' | 'partLost' | 'partChanged';

export type RowKind = 'client' | 'session' | 'settings' | 'line';

/** Something that was not read as it stood: never an error, never silent. */
export interface DeskProblem {
  kind: LossKind;
  row: RowKind;
  /** Id of the row, as far as it could be told. */
  id: string | null;
  /** What the row is called, as far as it could be told. */
  name: string | null;
  /** Path inside the row, such as `work.client.tasks.2.score`; '' = the row as a whole. */
  field: string;
  reason: LossReason;
  /** Of a session: the client whose it is, as far as it could be told. */
  clientId?: string;
  /** Line of the file that it stands in, from 1; only for files. */
  line?: number;
}
