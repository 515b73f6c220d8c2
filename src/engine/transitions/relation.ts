import { RELATED_TIERS, type Origin, type Place, type RelatedTier } from './place';

/** How two roles belong together, nearest first. */
export type RelationKind =
  'rungUp' | 'rungDown' | 'sameOccupation' | RelatedTier | 'sameGroup' | 'none';

export interface Relation {
  kind: RelationKind;
  /** 0 … 1 (METHOD section 5, ours). */
  value: number;
}

/** What each relation counts (METHOD section 5, ours). */
export const RELATION: Readonly<Record<RelationKind, number>> = {
  rungUp: 0.6,
  rungDown: 0.6,
  sameOccupation: 0.6,
  short: 0.6,
  long: 0.45,
  supplemental: 0.3,
  sameGroup: 0.3,
  none: 0,
};

/** SOC minor group: the first four digits, `15-12` of `15-1252`. */
export const minorGroupOf = (soc: string): string => soc.slice(0, 5);

function kindOf(from: Origin, targetId: string, to: Place): RelationKind {
  if (from.id === targetId) return 'none';
  if (from.above === targetId) return 'rungUp';
  if (from.below === targetId) return 'rungDown';
  const [own, soc] = [from.place.soc, to.soc];
  if (soc === null) return 'none';
  if (own === soc) return 'sameOccupation';
  const tier = RELATED_TIERS.find((each) => from.related[each].includes(soc));
  const inGroup = own !== null && minorGroupOf(own) === minorGroupOf(soc);
  // The lowest tier counts as much as the minor group does: the group says more to a person.
  if (tier && !(tier === 'supplemental' && inGroup)) return tier;
  return inGroup ? 'sameGroup' : 'none';
}

/** How a role belongs to the one that a person comes from; their own role counts 0 (METHOD section 5, ours). */
export function relationOf(from: Origin, targetId: string, to: Place): Relation {
  const kind = kindOf(from, targetId, to);
  return { kind, value: RELATION[kind] };
}
