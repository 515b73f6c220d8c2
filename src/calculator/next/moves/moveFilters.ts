import type { IndexEntry } from '@/data/indexCodec';
import { educationStep } from '@/data/education';
import type { Role } from '@/data/schema';

/** Which suggested jobs a person wants to see. */
export interface MoveFilters {
  /** No more schooling than is usual for the job of today. */
  schooling: boolean;
  /** No less than the usual pay of the job of today. */
  pay: boolean;
  /** A sector's id; empty = any. */
  sector: string;
}

export const NO_FILTERS: MoveFilters = { schooling: false, pay: false, sector: '' };

/** What is usual for the job of today; null = unknown, and then there is nothing to filter by. */
export interface Usual {
  educationStep: number | null;
  medianWageUsd: number | null;
}

export const usualOf = ({ figures }: Role): Usual => ({
  educationStep: educationStep(figures?.typicalEducation ?? ''),
  medianWageUsd: figures?.medianWageUsd ?? null,
});

type Filtered = Pick<IndexEntry, 'sector' | 'medianWageUsd' | 'place'>;

/** Does a job pass? What is unknown of it passes no filter that asks for it. */
export function passes(job: Filtered, filters: MoveFilters, usual: Usual): boolean {
  const { place, medianWageUsd, sector } = job;
  const most = usual.educationStep ?? Infinity;
  const least = usual.medianWageUsd ?? -Infinity;
  if (filters.schooling && !(place.educationStep !== null && place.educationStep <= most)) {
    return false;
  }
  if (filters.pay && !(medianWageUsd !== null && medianWageUsd >= least)) return false;
  return filters.sector === '' || filters.sector === sector;
}
