import type { Role } from '../schema';
import type { WrittenRole } from '../writtenRole';
import type { Report } from './problems';
import { variantProblems } from './variantProblems';

/** Under this share of displaced time there is little to build, percent. */
const LITTLE = 10;

/** The AI-driven version against METHOD section 4: its verdict, its table and its numbers. */
export function checkVersion(written: WrittenRole, role: Role, report: Report): void {
  const { variant } = role;
  if (!variant) return;
  const { kind } = written.variant!.verdict;
  const displaced = displacedShare(role);
  const ids = variant.tasks.map((task) => task.id);
  if (new Set(ids).size !== ids.length) return report('variant.tasks', 'an id twice');
  if (kind === 'little' && displaced >= LITTLE) {
    report(
      'variant.verdict',
      `little to build means under ${LITTLE} % displaced, not ${displaced}`,
    );
  }
  if (kind !== 'little' && kind !== 'displaced' && displaced < LITTLE) {
    report('variant.verdict', `${displaced} % displaced: the verdict is little (to build)`);
  }
  if ((kind === 'transforms' || kind === 'compresses') && !written.variant?.tasks) {
    report('variant.tasks', `a version that ${kind} has a table of its own`);
  }
  if (kind === 'little' && written.variant?.tasks) {
    report('variant.tasks', 'little to build leaves the table as it is: leave it out');
  }
  for (const { kind: problem, field, points } of variantProblems(role)) {
    report(`variant.${field}`, points === undefined ? problem : `${problem} (${points})`);
  }
}

function displacedShare({ tasks }: Role): number {
  return tasks.reduce((sum, { bucket, time }) => sum + (bucket === 'displaced' ? time : 0), 0);
}
