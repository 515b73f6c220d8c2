import { SCORED_GROUPS, type Confidence, type ScoredGroup } from '@/engine';
import { confidenceOf } from '@/profile/baseProfile';
import { edit } from './edit';

/** Says how sure the person is of a group's inputs; all at the default is the same as unsaid. */
export function setConfidence(group: ScoredGroup, level: Confidence): void {
  edit(`confidence ${group}`, (profile) => {
    const { confidence: _, ...rest } = profile;
    const before = confidenceOf(profile);
    if (before[group] === level) return profile;
    const confidence = { ...before, [group]: level };
    const unsaidOnes = confidenceOf(rest);
    const unsaid = SCORED_GROUPS.every((each) => confidence[each] === unsaidOnes[each]);
    return unsaid ? rest : { ...rest, confidence };
  });
}
