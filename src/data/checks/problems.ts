/** One thing wrong with the data: which file, where in it, and why. */
export interface DataProblem {
  file: string;
  path: string;
  reason: string;
}

/** The shared vocabularies that a role file may refer to. */
export interface Vocabulary {
  /** Ids of the skills that make somebody of a trade. */
  tradeSkills: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  tools: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  sectors: ReadonlySet<string>;
}

/** Notes a problem of the file that is being checked. */
export type Report = (path: string, reason: string) => void;
