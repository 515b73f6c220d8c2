import * as z from 'zod/mini';
import { differenceOf, type Difference } from './difference';
import { COMPARE_PREFIX, COMPARE_VERSION, LIMITS } from './format';
import { contentToHash } from './hashContent';
import { differenceSchema } from './linkCodec';
import { savedName } from './names';
import type { ProfileProblem } from './parseProfile';
import { readLink } from './readLink';
import type { Profile } from './schema';

/** What a column of somebody's own can be. */
export const OWN_COLUMN_KINDS = ['you', 'variant', 'whatIf', 'version'] as const;
export type OwnColumnKind = (typeof OWN_COLUMN_KINDS)[number];

/** A column on its way into a link: a role by its id, or somebody's own profile with its base. */
export type ColumnToShare =
  | { kind: 'role'; role: string }
  | { kind: OwnColumnKind; base: Profile; profile: Profile; name?: string };

const name = z
  .string()
  .check(z.overwrite(savedName), z.minLength(1), z.maxLength(LIMITS.versionNameCharacters));
const columnSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('role'),
    role: z.string().check(z.minLength(1), z.maxLength(LIMITS.idCharacters)),
  }),
  z.strictObject({ kind: z.literal('version'), name, difference: differenceSchema }),
  ...(['you', 'variant', 'whatIf'] as const).map((kind) =>
    z.strictObject({ kind: z.literal(kind), difference: differenceSchema }),
  ),
]);
const linkSchema = z.strictObject({
  columns: z
    .array(columnSchema)
    .check(z.minLength(LIMITS.columns.min), z.maxLength(LIMITS.columns.max)),
});

/** A column as a link brings it, its profile still a difference that nobody has checked. */
export type LinkedColumn =
  { kind: 'role'; role: string } | { kind: OwnColumnKind; difference: Difference; name?: string };

/** What is compared and nothing else: notes, skills, years, hours and confidence stay here. */
function compared(kind: OwnColumnKind, base: Profile, profile: Profile): Profile {
  const { notes, skills, yearsExperience, hoursPerWeek } = base;
  const {
    variant,
    confidence: _,
    ...rest
  } = {
    ...profile,
    notes,
    skills,
    yearsExperience,
    hoursPerWeek,
  };
  return kind === 'variant' && variant ? { ...rest, variant } : rest;
}

function toLink(column: ColumnToShare): LinkedColumn {
  if (column.kind === 'role') return column;
  const { kind, base, profile, name: given } = column;
  const difference = differenceOf(base, compared(kind, base, profile));
  return { kind, difference, ...(given !== undefined && { name: given }) };
}

/** The hash of a link to this comparison, with the differences of its columns only. */
export function comparisonToHash(columns: readonly ColumnToShare[]): string {
  return contentToHash(COMPARE_PREFIX, COMPARE_VERSION, { columns: columns.map(toLink) });
}

export type OpenedComparison =
  { ok: true; columns: LinkedColumn[] } | { ok: false; problem: ProfileProblem };

/** First half of opening a comparison: its columns, and so the roles they need. Never throws. */
export function openComparisonHash(hash: string): OpenedComparison {
  const read = readLink(COMPARE_PREFIX, COMPARE_VERSION, hash);
  if (!read.ok) return read;
  const parsed = linkSchema.safeParse(read.content);
  if (!parsed.success) return { ok: false, problem: { kind: 'linkCut' } };
  return { ok: true, columns: parsed.data.columns as LinkedColumn[] };
}
