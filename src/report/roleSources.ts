import type { Role } from '@/data/schema';
import { sourceNames } from '@/data/sourceNames';

/** A value without a figure names this; it is no source. */
const NO_SOURCE = 'no-figure';

/** Names of everything that the base values of a role rest on, in the order of the report. */
export function roleSources(role: Role): string[] {
  const judged = [role.evidence, role.barriers, role.protective].flatMap((group) =>
    Object.values(group),
  );
  const ids = [...role.tasks, ...judged, role.growth, role.brief].flatMap(({ sources }) => sources);
  return [...new Set(ids)].filter((id) => id !== NO_SOURCE).map((id) => sourceNames([id]));
}
