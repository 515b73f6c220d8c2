import { assess, defaultBucket } from '@/engine';
import { completeRole } from '../completeRole';
import { roleInputs } from '../roleInputs';
import { RESISTANCE_TOLERANCE, resistanceGap } from '../rubric/resistance';
import type { Role } from '../schema';
import { roleSchema, type WrittenRole } from '../writtenRole';
import { checkEvidence } from './checkEvidence';
import { checkHorizon } from './checkHorizon';
import { checkJudged } from './checkJudged';
import { checkReferences } from './checkReferences';
import { checkVersion } from './checkVersion';
import type { DataProblem, Report, Vocabulary } from './problems';

/** A role as its file has it, and complete. */
export interface ParsedRole {
  written: WrittenRole;
  role: Role;
}

/** Parses one role file; a broken one gives its problems instead of a role. */
export function parseRole(
  file: string,
  content: unknown,
): { parsed?: ParsedRole; problems: DataProblem[] } {
  const result = roleSchema.safeParse(content);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => ({
      file,
      path: issue.path.join('.'),
      reason: issue.message,
    }));
    return { problems };
  }
  return { parsed: { written: result.data, role: completeRole(result.data) }, problems: [] };
}

/** Can the engine score the role? It refuses tables that use a task's id twice. */
export function isScorable({ tasks }: Role): boolean {
  return new Set(tasks.map((task) => task.id)).size === tasks.length;
}

/** Every check of one parsed role that needs no other role. */
export function checkRole(
  file: string,
  { written, role }: ParsedRole,
  vocabulary: Vocabulary,
): DataProblem[] {
  const problems: DataProblem[] = [];
  const report: Report = (path, reason) => problems.push({ file, path, reason });
  if (file !== `${role.id}.json`) report('id', `file is named ${file}, id says ${role.id}`);
  checkTasks(role, report);
  checkReferences(role, vocabulary, report);
  checkEvidence(written, report);
  checkJudged(role, report);
  if (!isScorable(role)) return problems;
  checkVersion(written, role, report);
  checkResistance(role, report);
  checkHeadline(role, report);
  checkHorizon(role, report);
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
}

function checkHeadline(role: Role, report: Report): void {
  const { kind, headline, note } = role.provenance;
  if (kind === 'own') return report('provenance.kind', 'own is for roles that people describe');
  if (kind === 'estimated') {
    if (headline) report('provenance.headline', 'an estimated role has no published headline');
    return;
  }
  if (note === '') report('provenance.note', `a role that is ${kind} says what is public of it`);
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

function checkResistance(role: Role, report: Report): void {
  const gap = resistanceGap(role);
  if (gap === null || role.resistanceNote || Math.abs(gap) <= RESISTANCE_TOLERANCE) return;
  report('tasks', `task resistance is ${gap.toFixed(2)} off the figure without a resistanceNote`);
}
