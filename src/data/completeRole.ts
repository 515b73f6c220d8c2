import {
  DIMENSION_GROUPS,
  MODIFIERS,
  variantBucketOf,
  type DimensionId,
  type Modifier,
  type VariantDelta,
} from '../engine';
import type { Figures } from './figures';
import { rubricPhysicality, rubricPhysicalPresence } from './rubric/contextRubric';
import { NO_FIGURE, rubricLevel, sourcesOfLevel } from './rubric/evidenceRubric';
import type { AuthoredVariant, Judged, JudgedGroup, Role, RoleTask } from './schema';
import type { WrittenVariant } from './variantSchema';
import type { WrittenRole } from './writtenRole';

/**
 * Role files hold only what does not follow from something else. This module adds the rest, once,
 * where files are read (the build, the checks); the page gets complete roles.
 */

const TASK_SOURCES = ['eloundou', 'onet'];
const JUDGED_SOURCES = ['project-rubric'];
const ALL_OURS: Role['provenance']['ours'] = [
  'tasks',
  'evidence',
  'barriers',
  'protective',
  'growth',
];

type WrittenJudgement = WrittenRole['growth'];

const judged = (written: WrittenJudgement): Judged => ({
  ...written,
  sources: written.sources ?? JUDGED_SOURCES,
});

function judgedGroup<K extends string>(group: Record<K, WrittenJudgement>): Record<K, Judged> {
  const entries = Object.entries<WrittenJudgement>(group).map(([id, each]) => [id, judged(each)]);
  return Object.fromEntries(entries) as Record<K, Judged>;
}

const CONTEXT_SOURCES = ['onet'];

/** What work context gives: a level whose words are the interface's, as `fromFigures`. */
function fromContext(
  written: WrittenJudgement | undefined,
  figures: Figures | null,
  rubric: (figures: Figures) => number | null,
): Judged {
  if (written) return judged(written);
  const level = figures && rubric(figures);
  return { value: level ?? 0, reason: '', sources: level === null ? [NO_FIGURE] : CONTEXT_SOURCES };
}

/** What the figures give: a level and its sources; the words for it are the interface's. */
function fromFigures(figures: Figures | null, id: DimensionId<'evidence'>): Judged {
  const found = figures ? rubricLevel(figures, id) : { level: 0, from: [] };
  return { value: found.level, reason: '', sources: sourcesOfLevel(found) };
}

/** A role's evidence: what its file says by hand, the rest from its figures. */
export function evidenceOf(role: WrittenRole): JudgedGroup<'evidence'> {
  const entries = DIMENSION_GROUPS.evidence.ids.map((id) => {
    const written = role.evidence?.[id];
    return [id, written ? judged(written) : fromFigures(role.figures, id)];
  });
  return Object.fromEntries(entries) as JudgedGroup<'evidence'>;
}

const NO_DELTA: VariantDelta = { points: 0, reason: '', source: '' };

function completeVariant(role: WrittenRole, variant: WrittenVariant): AuthoredVariant {
  const { tasks, deltas, verdict, ...rest } = variant;
  const asToday = () =>
    role.tasks.map(({ id, name, time, score, bucket }) => ({
      id,
      name,
      time,
      score,
      bucket: variantBucketOf(bucket),
    }));
  const all = MODIFIERS.map((axis) => [axis, deltas?.[axis] ?? NO_DELTA]);
  return {
    tasks: tasks ?? asToday(),
    deltas: Object.fromEntries(all) as Record<Modifier, VariantDelta>,
    verdict,
    ...rest,
  };
}

/** A role file, already checked by its schema, with all that follows from it. */
export function completeRole(role: WrittenRole): Role {
  const { kind, note, headline, ours } = role.provenance;
  const estimated = kind === 'estimated';
  const { physicalPresence, ...barriers } = role.barriers;
  const { physicality, ...protective } = role.protective;
  const { variant: written, ...rest } = role;
  const variant = written && completeVariant(role, written);
  return {
    ...rest,
    provenance: {
      kind,
      note: note ?? '',
      ...(headline && { headline }),
      ours: ours ?? (estimated ? ALL_OURS : []),
    },
    tasks: role.tasks.map((task): RoleTask => ({ ...task, sources: task.sources ?? TASK_SOURCES })),
    evidence: evidenceOf(role),
    barriers: {
      ...judgedGroup(barriers),
      physicalPresence: fromContext(physicalPresence, role.figures, rubricPhysicalPresence),
    },
    protective: {
      ...judgedGroup(protective),
      physicality: fromContext(physicality, role.figures, rubricPhysicality),
    },
    growth: judged(role.growth),
    ...(variant && { variant }),
  };
}
