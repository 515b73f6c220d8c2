import { roleInputs } from '@/data/roleInputs';
import type { Role } from '@/data/schema';
import { SCORED_GROUPS, type Confidence, type ScoredGroup, type ScoringInputs } from '@/engine';
import { openGroups } from './openQuestions';
import type { Profile } from './schema';

/** Working hours per week that nobody has said otherwise. */
export const DEFAULT_HOURS_PER_WEEK = 40;

/** How sure of their inputs somebody is taken to be who has not said otherwise (ours). */
export const DEFAULT_CONFIDENCE: Confidence = 'roughly';

/** Years in the middle of what a role description has in mind. */
export function typicalYears({ seniority }: Role): number {
  const { fromYears, toYears } = seniority;
  return toYears === null ? fromYears : Math.round((fromYears + toYears) / 2);
}

/** The untouched profile of a role: its own values, its own skills, a full-time week. */
export function baseProfile(role: Role): Profile {
  return {
    role: role.id,
    ...roleInputs(role),
    skills: role.skills.map((skill) => skill.id),
    yearsExperience: typicalYears(role),
    hoursPerWeek: DEFAULT_HOURS_PER_WEEK,
    notes: {},
  };
}

/** A profile as the engine's inputs; tasks without time drop out. */
export function profileInputs(profile: Profile): ScoringInputs {
  const { evidence, barriers, protective, growth } = profile;
  const tasks = profile.tasks.filter((task) => task.time > 0);
  return { tasks, evidence, barriers, protective, growth };
}

/** How sure the person is of each group's inputs; unsaid, one with an open question is guessed. */
export function confidenceOf(profile: Profile): Record<ScoredGroup, Confidence> {
  if (profile.confidence) return profile.confidence;
  const open = openGroups(profile);
  const entries = SCORED_GROUPS.map((group) => [
    group,
    open.has(group) ? 'guessing' : DEFAULT_CONFIDENCE,
  ]);
  return Object.fromEntries(entries) as Record<ScoredGroup, Confidence>;
}

/** What the role is called for this person. */
export function titleOf(role: Role, profile: Profile): string {
  return profile.title ?? role.title;
}
