import { DIMENSION_GROUPS, GROUP_NAMES } from '@/engine';
import type { Judged, Role } from '../schema';
import type { Report, Vocabulary } from './problems';

/** Fewest skills of a role that make somebody of this trade. */
const LEAST_TRADE_SKILLS = 4;

/** Every judged value of a role with its path. */
function judgedEntries(role: Role): [string, Judged][] {
  const groups = GROUP_NAMES.flatMap((group) =>
    DIMENSION_GROUPS[group].ids.map((id): [string, Judged] => [
      `${group}.${id}`,
      (role[group] as Record<string, Judged>)[id]!,
    ]),
  );
  return [...groups, ['growth', role.growth]];
}

/** Ids of shared vocabularies exist, no list names one twice, and enough skills are of the trade. */
export function checkReferences(role: Role, vocabulary: Vocabulary, report: Report): void {
  const known = (kind: keyof Vocabulary, path: string, ids: string[]) => {
    for (const id of ids) if (!vocabulary[kind].has(id)) report(path, `no ${id} in ${kind}`);
    if (new Set(ids).size !== ids.length) report(path, 'the same id twice');
  };
  const skills = role.skills.map((skill) => skill.id);
  known('sectors', 'sector', [role.sector]);
  known('skills', 'skills', skills);
  known('sources', 'brief.sources', role.brief.sources);
  role.tasks.forEach((task, index) => {
    known('tools', `tasks.${index}.tools`, task.tools);
    known('sources', `tasks.${index}.sources`, task.sources);
  });
  for (const [path, judged] of judgedEntries(role)) {
    known('sources', `${path}.sources`, judged.sources);
  }
  const ofTrade = skills.filter((id) => vocabulary.tradeSkills.has(id)).length;
  if (ofTrade < LEAST_TRADE_SKILLS) {
    report('skills', `${ofTrade} of kind trade, at least ${LEAST_TRADE_SKILLS} are needed`);
  }
}
