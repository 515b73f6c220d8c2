import { RELATED_TIERS, type RelatedOccupations } from '../engine';
import type { Role } from './schema';

/**
 * Fields that not every role file carries yet. The one place that reads them: a file without them is
 * a role without them, and no error. Once the schema has them all, this file can go.
 */
interface NewFields {
  related?: Partial<RelatedOccupations>;
  licence?: string;
}
interface NewFigures {
  postingsVsAllPct?: number | null;
  employmentGrowthVsTotalPp?: number | null;
}

/** O*NET's related occupations of a role, by tier; empty tiers where its file names none. */
export function relatedOf(role: Role): RelatedOccupations {
  const { related = {} } = role as NewFields;
  const tiers = RELATED_TIERS.map((tier) => [tier, related[tier] ?? []]);
  return Object.fromEntries(tiers) as RelatedOccupations;
}

/** The personal licence that the law asks for, by name; undefined where none is named. */
export const licenceOf = (role: Role): string | undefined => (role as NewFields).licence;

/** `regulatory` 2 says that the law asks for a personal licence. */
export const LICENSED_FROM = 2;

/**
 * Do the stored figures of an estimated role serve as the two signals that *transforms* needs: a
 * hiring trend (postings, or growth of employment) and a headcount figure (METHOD section 4)?
 */
export function storedSignals({ provenance, figures }: Role): boolean {
  if (provenance.kind !== 'estimated' || !figures) return false;
  const { postingsVsAllPct, employmentGrowthVsTotalPp } = figures as NewFigures;
  const trend = postingsVsAllPct ?? employmentGrowthVsTotalPp ?? null;
  return trend !== null && figures.employmentChangePct !== null;
}
