import { assess, defaultBucket, DIMENSION_GROUPS, GROUP_NAMES } from '@/engine';
import { roleInputs } from '../roleInputs';
import { roleSchema, type Judged, type Role } from '../schema';
import {
  RESISTANCE_TOLERANCE,
  resistanceGap,
  rubricEvidence,
  rubricPhysicalPresence,
} from './rubric';

/** One thing wrong with the data: which file, where in it, and why. */
export interface DataProblem {
  file: string;
  path: string;
  reason: string;
}

/** The shared vocabularies that a role file may refer to. */
export interface Vocabulary {
  skills: ReadonlySet<string>;
  tools: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  sectors: ReadonlySet<string>;
}

/** Parses one role file; a broken one gives its problems instead of a role. */
export function parseRole(
  file: string,
  content: unknown,
): { role?: Role; problems: DataProblem[] } {
  const parsed = roleSchema.safeParse(content);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      file,
      path: issue.path.join('.'),
      reason: issue.message,
    }));
    return { problems };
  }
  return { role: parsed.data, problems: [] };
}

/** Can the engine score the role? It refuses tables that use a task's id twice. */
export function isScorable({ tasks }: Role): boolean {
  return new Set(tasks.map((task) => task.id)).size === tasks.length;
}

type Report = (path: string, reason: string) => void;

/** Every check of one parsed role that needs no other role. */
export function checkRole(file: string, role: Role, vocabulary: Vocabulary): DataProblem[] {
  const problems: DataProblem[] = [];
  const report: Report = (path, reason) => problems.push({ file, path, reason });
  if (file !== `${role.id}.json`) report('id', `file is named ${file}, id says ${role.id}`);
  checkTasks(role, report);
  checkReferences(role, vocabulary, report);
  checkSourcedEvidence(role, report);
  if (!isScorable(role)) return problems;
  checkResistance(role, report);
  checkHeadline(role, report);
  if (role.provenance.kind === 'estimated') checkAgainstRubric(role, report);
  return problems;
}

function checkTasks(role: Role, report: Report): void {
  const total = role.tasks.reduce((sum, task) => sum + task.time, 0);
  if (total !== 100) report('tasks', `times total ${total}, not 100`);
  const ids = new Set<string>();
  role.tasks.forEach((task, index) => {
    if (ids.has(task.id)) report(`tasks.${index}.id`, `${task.id} appears twice`);
    ids.add(task.id);
    if (task.bucket !== defaultBucket(task.score) && !task.bucketReason) {
      report(`tasks.${index}.bucket`, `${task.bucket} at score ${task.score} needs a bucketReason`);
    }
  });
  const variantIds = role.variant?.tasks.map((task) => task.id) ?? [];
  if (new Set(variantIds).size !== variantIds.length) report('variant.tasks', 'an id twice');
  const variantTotal = role.variant?.tasks.reduce((sum, task) => sum + task.time, 0) ?? 100;
  if (variantTotal !== 100) report('variant.tasks', `times total ${variantTotal}, not 100`);
}

function judgedEntries(role: Role): [string, Judged][] {
  const groups = GROUP_NAMES.flatMap((group) =>
    DIMENSION_GROUPS[group].ids.map((id): [string, Judged] => [
      `${group}.${id}`,
      (role[group] as Record<string, Judged>)[id]!,
    ]),
  );
  return [...groups, ['growth', role.growth]];
}

function checkReferences(role: Role, vocabulary: Vocabulary, report: Report): void {
  const known = (kind: keyof Vocabulary, path: string, ids: string[]) => {
    for (const id of ids) if (!vocabulary[kind].has(id)) report(path, `no ${id} in ${kind}.json`);
    if (new Set(ids).size !== ids.length) report(path, 'the same id twice');
  };
  known('sectors', 'sector', [role.sector]);
  known(
    'skills',
    'skills',
    role.skills.map((skill) => skill.id),
  );
  known('sources', 'brief.sources', role.brief.sources);
  role.tasks.forEach((task, index) => {
    known('tools', `tasks.${index}.tools`, task.tools);
    known('sources', `tasks.${index}.sources`, task.sources);
  });
  for (const [path, judged] of judgedEntries(role))
    known('sources', `${path}.sources`, judged.sources);
}

function checkHeadline(role: Role, report: Report): void {
  const { kind, headline } = role.provenance;
  if (kind === 'own') return report('provenance.kind', 'own is for roles that people describe');
  if (kind === 'estimated') {
    if (headline) report('provenance.headline', 'an estimated role has no published headline');
    return;
  }
  if (!headline) return report('provenance.headline', `a role that is ${kind} needs its headline`);
  const result = assess(roleInputs(role));
  if (result.shown !== headline.score) {
    report('provenance.headline', `inputs give ${result.shown}, headline says ${headline.score}`);
  }
  if (result.zone !== headline.zone) {
    report('provenance.headline', `inputs give ${result.zone}, headline says ${headline.zone}`);
  }
  if (headline.subLabel && headline.subLabel !== result.subLabel) {
    report('provenance.headline', `inputs give ${result.subLabel}, not ${headline.subLabel}`);
  }
}

function checkSourcedEvidence(role: Role, report: Report): void {
  for (const [id, judged] of Object.entries(role.evidence)) {
    const unsourced = judged.sources.includes('no-figure');
    const onlyJudged = judged.sources.every((source) => source === 'project-rubric');
    const estimated = role.provenance.kind === 'estimated';
    if (judged.value !== 0 && (unsourced || (estimated && onlyJudged))) {
      report(`evidence.${id}`, 'without a named source the value is 0');
    }
    if (unsourced && !/no figure used/i.test(judged.reason)) {
      report(`evidence.${id}.reason`, 'has to say "no figure used"');
    }
  }
}

function checkAgainstRubric(role: Role, report: Report): void {
  if (!role.figures) return report('figures', 'an estimated role stores the figures behind it');
  const expected: Record<string, number | null> = {
    ...Object.fromEntries(
      Object.entries(rubricEvidence(role.figures)).map(([id, value]) => [`evidence.${id}`, value]),
    ),
    'barriers.physicalPresence': rubricPhysicalPresence(role.figures),
  };
  for (const [path, judged] of judgedEntries(role)) {
    const value = expected[path];
    if (value === undefined || value === null) continue;
    if (value !== judged.value && !judged.rubricException) {
      report(path, `rubric gives ${value}, file says ${judged.value} without a rubricException`);
    }
  }
}

function checkResistance(role: Role, report: Report): void {
  const gap = resistanceGap(role);
  if (gap === null || role.resistanceNote || Math.abs(gap) <= RESISTANCE_TOLERANCE) return;
  report('tasks', `task resistance is ${gap.toFixed(2)} off the figure without a resistanceNote`);
}
