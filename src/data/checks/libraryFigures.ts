import { assess } from '@/engine';
import { roleInputs } from '../roleInputs';
import type { Role } from '../schema';
import { RESISTANCE_TOLERANCE, resistanceGap } from '../rubric/resistance';
import { US_EMPLOYMENT } from '../usEmployment';
import { spearman } from './spearman';

/** Jobs of the library's occupations in thousands, each SOC code once, and percent of US jobs. */
export function employmentCovered(roles: readonly Role[]) {
  const bySoc = new Map<string, number>();
  for (const { soc, figures } of roles) {
    if (soc && figures?.employment2024Thousands) bySoc.set(soc, figures.employment2024Thousands);
  }
  const thousands = [...bySoc.values()].reduce((sum, jobs) => sum + jobs, 0);
  return {
    occupations: bySoc.size,
    thousands,
    percent: (100 * thousands) / US_EMPLOYMENT.thousands,
  };
}

/** Spearman correlation, −1 … +1, of task resistance with the Eloundou automation figure. */
export function resistanceCorrelation(roles: readonly Role[]): { roles: number; rho: number } {
  const pairs = roles.flatMap((role) => {
    const automation = role.figures?.eloundouAutomation ?? null;
    const { taskResistance } = assess(roleInputs(role));
    return automation === null ? [] : [[taskResistance, automation] as const];
  });
  const rho = spearman(
    pairs.map(([resistance]) => resistance),
    pairs.map(([, automation]) => automation),
  );
  return { roles: pairs.length, rho };
}

/** The role's own result beside what it claims. */
export const resultOf = (role: Role) => assess(roleInputs(role));

/** Roles whose task resistance lies farther from the figure than the rubric allows, widest first. */
export function outliers(roles: readonly Role[]): { role: Role; gap: number }[] {
  return roles
    .flatMap((role) => {
      const gap = resistanceGap(role);
      return gap !== null && Math.abs(gap) > RESISTANCE_TOLERANCE ? [{ role, gap }] : [];
    })
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
}
