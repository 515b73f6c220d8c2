import { checkNumber, EngineInputError } from '../score/validate';
import { EDUCATION_STEPS, LEVELS, RELATED_TIERS, type Origin, type Place } from './place';
import type { SkillNeed, TargetRole } from './place';

const fail = (field: string, problem: EngineInputError['problem']): never => {
  throw new EngineInputError(field, problem);
};

function checkList(field: string, list: unknown): asserts list is readonly unknown[] {
  if (list === undefined || list === null) fail(field, 'missing');
  if (!Array.isArray(list)) fail(field, 'unknown');
}

function checkId(field: string, id: unknown, seen?: Set<string>): void {
  if (typeof id !== 'string' || id === '') fail(field, 'missing');
  if (seen?.has(id as string)) fail(field, 'duplicateId');
  seen?.add(id as string);
}

function checkPlace(field: string, { soc, level, educationStep }: Place): void {
  if (soc !== null) checkId(`${field}.soc`, soc);
  if (!LEVELS.includes(level)) fail(`${field}.level`, 'unknown');
  if (educationStep !== null) {
    checkNumber(`${field}.educationStep`, educationStep, 0, EDUCATION_STEPS);
  }
}

function checkNeeds(field: string, needs: readonly SkillNeed[]): void {
  checkList(field, needs);
  const seen = new Set<string>();
  needs.forEach(({ id, weight }, index) => {
    checkId(`${field}[${index}].id`, id, seen);
    checkNumber(`${field}[${index}].weight`, weight, Number.MIN_VALUE, Number.MAX_VALUE);
  });
}

/** Throws `EngineInputError` naming the first bad field of a list of roles; inputs are `assess`'s to check. */
export function checkTargets(roles: readonly TargetRole[]): void {
  checkList('roles', roles);
  const seen = new Set<string>();
  roles.forEach((role, index) => {
    const field = `roles[${index}]`;
    if (typeof role !== 'object' || role === null) fail(field, 'missing');
    checkId(`${field}.id`, role.id, seen);
    checkNeeds(`${field}.skills`, role.skills);
    if (role.place) checkPlace(`${field}.place`, role.place);
    if (role.shown !== undefined) checkNumber(`${field}.shown`, role.shown, 0, 100);
    const change = role.employmentChangePct ?? null;
    if (change !== null)
      checkNumber(`${field}.employmentChangePct`, change, -100, Number.MAX_VALUE);
  });
}

/** Throws `EngineInputError` for skills that are no list of ids, or a role that cannot be read. */
export function checkPerson(skills: readonly string[], from: Origin | undefined): void {
  checkList('skills', skills);
  skills.forEach((id, index) => checkId(`skills[${index}]`, id));
  if (!from) return;
  checkId('from.id', from.id);
  checkPlace('from.place', from.place);
  for (const tier of RELATED_TIERS) checkList(`from.related.${tier}`, from.related[tier]);
}
