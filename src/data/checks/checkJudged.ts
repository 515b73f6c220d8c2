import { rubricPhysicality, rubricPhysicalPresence } from '../rubric/contextRubric';
import type { Judged, Role } from '../schema';
import type { Report } from './problems';

/** Barriers and principles against what work context says, and the licence that a barrier means. */
export function checkJudged(role: Role, report: Report): void {
  const { barriers, protective, figures, licence } = role;
  const needed = barriers.regulatory.value === 2;
  if (needed && !licence) {
    report('licence', 'barriers.regulatory is 2: name the personal licence that the law asks for');
  }
  if (!needed && licence) report('licence', 'only with barriers.regulatory 2');
  const estimated = role.provenance.kind === 'estimated';
  const follows = (path: string, judged: Judged, given: number | null) => {
    const leftOut = judged.reason === '';
    if (leftOut && (!estimated || given === null)) {
      report(path, 'no percentile of an estimated role gives it: say it by hand');
    }
    if (!estimated || given === null || judged.value === given || judged.rubricException) return;
    report(path, `rubric gives ${given}, file says ${judged.value} without a rubricException`);
  };
  follows(
    'barriers.physicalPresence',
    barriers.physicalPresence,
    figures && rubricPhysicalPresence(figures),
  );
  follows('protective.physicality', protective.physicality, figures && rubricPhysicality(figures));
}
