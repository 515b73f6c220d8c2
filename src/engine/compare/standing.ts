/** A role as its workers are counted: several roles may share one occupation. */
export interface CountedRole {
  /** Code of the occupation; null = unknown, and nobody is counted. */
  occupation: string | null;
  /** Workers of the whole occupation, in thousands; null = unknown. */
  thousands: number | null;
  /** Shown score, 0 … 100. */
  shown: number;
}

/** Workers, in thousands, whose jobs show this score, 0 … 100. */
export interface ScoredWorkers {
  shown: number;
  thousands: number;
}

/** Shares of all workers, each 0 … 100 percent; the first three add up to `covered`. */
export interface JobStanding {
  higher: number;
  same: number;
  lower: number;
  /** Workers in occupations that have a role. */
  covered: number;
}

/**
 * Workers by score, lowest first: each occupation is counted once, split evenly among its roles
 * (ours). Thousands of workers; a file that gives no figure is left out.
 */
export function workersByScore(roles: readonly CountedRole[]): ScoredWorkers[] {
  const counted = roles.filter(({ occupation, thousands }) => occupation !== null && thousands);
  const sharing = new Map<string, number>();
  for (const { occupation } of counted) {
    sharing.set(occupation!, (sharing.get(occupation!) ?? 0) + 1);
  }
  const byScore = new Map<number, number>();
  for (const { occupation, thousands, shown } of counted) {
    const workers = thousands! / sharing.get(occupation!)!;
    byScore.set(shown, (byScore.get(shown) ?? 0) + workers);
  }
  return [...byScore]
    .map(([shown, thousands]) => ({ shown, thousands }))
    .sort((a, b) => a.shown - b.shown);
}

/**
 * Where a shown score (0 … 100) stands among all `allThousands` workers, in percent of them (ours):
 * how many are in jobs that score higher, the same, lower, and how many are counted at all.
 */
export function standing(
  shown: number,
  workers: readonly ScoredWorkers[],
  allThousands: number,
): JobStanding {
  const percent = (counts: (score: number) => boolean) =>
    (100 * workers.reduce((sum, at) => sum + (counts(at.shown) ? at.thousands : 0), 0)) /
    allThousands;
  return {
    higher: percent((score) => score > shown),
    same: percent((score) => score === shown),
    lower: percent((score) => score < shown),
    covered: percent(() => true),
  };
}
