import { DIMENSION_GROUPS } from '@/engine';
import { evidenceOf } from '../completeRole';
import { NO_FIGURE, rubricLevel } from '../rubric/evidenceRubric';
import type { WrittenRole } from '../writtenRole';
import type { Report } from './problems';

const NO_FIGURE_SAID = /no figure used/i;

/**
 * Evidence of a published or anchored role is all written by hand; an estimated role's follows from
 * its figures, and its file holds exceptions only.
 */
export function checkEvidence(role: WrittenRole, report: Report): void {
  const estimated = role.provenance.kind === 'estimated';
  if (estimated && !role.figures) {
    report('figures', 'an estimated role stores the figures behind it');
  }
  const all = evidenceOf(role);
  for (const id of DIMENSION_GROUPS.evidence.ids) {
    const written = role.evidence?.[id];
    if (!written) {
      if (!estimated) report(`evidence.${id}`, 'a role with a headline says it by hand');
      continue;
    }
    const { value, sources } = all[id];
    const unsourced = sources.includes(NO_FIGURE);
    const onlyJudged = sources.every((source) => source === 'project-rubric');
    if (value !== 0 && (unsourced || (estimated && onlyJudged))) {
      report(`evidence.${id}`, 'without a named source the value is 0');
    }
    if (unsourced && !NO_FIGURE_SAID.test(written.reason)) {
      report(`evidence.${id}.reason`, 'has to say "no figure used"');
    }
    if (estimated) checkException(role, id, report);
  }
}

function checkException(
  { figures, evidence }: WrittenRole,
  id: (typeof DIMENSION_GROUPS.evidence.ids)[number],
  report: Report,
): void {
  const { value, sources, rubricException } = evidence![id]!;
  const given = figures ? rubricLevel(figures, id).level : 0;
  if (value === given) {
    report(`evidence.${id}`, `the figures already give ${given}: leave it out`);
  }
  if (!sources) report(`evidence.${id}.sources`, 'an exception names its source');
  if (rubricException !== undefined) {
    report(`evidence.${id}.rubricException`, 'belongs into the reason: the entry is the exception');
  }
}
