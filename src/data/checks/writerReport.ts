import { DIMENSION_GROUPS } from '@/engine';
import { expectedResistance } from '../rubric/resistance';
import type { Role } from '../schema';
import { checkAll, type RoleFile } from './checkAll';
import { resultOf } from './libraryFigures';
import type { DataProblem } from './problems';
import { checkVocabulary, vocabulary } from './vocabulary';

/** One line on a role that can be scored: what comes out, and what its figures gave. */
function lineOf(role: Role): string {
  const { shown, zone, subLabel, taskResistance } = resultOf(role);
  const expected = role.figures && expectedResistance(role.figures);
  const evidence = DIMENSION_GROUPS.evidence.ids.map((id) => `${id} ${role.evidence[id].value}`);
  return [
    `${role.id}: ${shown.toFixed(1)} ${zone}${subLabel ? ` (${subLabel})` : ''}`,
    `task resistance ${taskResistance.toFixed(2)}` +
      (expected === null ? '' : `, by the figure ${expected.toFixed(2)}`),
    `evidence: ${evidence.join(', ')}`,
    ...(role.variant ? [`version: ${role.variant.verdict.kind}`] : ['no AI-driven version yet']),
  ].join(' · ');
}

/**
 * What a person who writes these files wants to know: everything wrong with them, alone and against
 * the others, and the result of each. Problems of the other files are left out.
 */
export function writerReport(
  files: readonly RoleFile[],
  others: readonly RoleFile[],
): { lines: string[]; problems: DataProblem[] } {
  const names = new Set(files.map(({ file }) => file));
  const { roles, problems } = checkAll([...others, ...files], vocabulary);
  const own = problems.filter(({ file }) => names.has(file));
  return {
    lines: roles.filter(({ id }) => names.has(`${id}.json`)).map(lineOf),
    problems: [...checkVocabulary(), ...own],
  };
}
