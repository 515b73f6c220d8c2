import type { DimensionGroup } from '@/engine';
import { baseProfile } from '@/profile/baseProfile';
import { answered } from '@/profile/openQuestions';
import type { Profile } from '@/profile/schema';
import { edit } from './edit';
import { useStore } from './store';

/** A single judged value: a dimension of a group, or growth, which is a group of its own. */
export type ValuePath = { group: DimensionGroup; id: string } | { group: 'growth'; id: 'growth' };

/** The value at a path, as the profile has it. */
export function valueAt(
  profile: Pick<Profile, DimensionGroup | 'growth'>,
  path: ValuePath,
): number {
  if (path.group === 'growth') return profile.growth;
  return (profile[path.group] as Record<string, number>)[path.id]!;
}

/** The profile with one judged value set. */
export function withValue(profile: Profile, path: ValuePath, value: number): Profile {
  if (path.group === 'growth') return { ...profile, growth: value };
  return { ...profile, [path.group]: { ...profile[path.group], [path.id]: value } };
}

export function setValue(path: ValuePath, value: number): void {
  const key = path.group === 'growth' ? 'growth' : `${path.group}.${path.id}`;
  edit(`value ${path.id}`, (profile) => answered(withValue(profile, path, value), key));
}

export function resetValue(path: ValuePath): void {
  setValue(path, valueAt(baseProfile(useStore.getState().role), path));
}

/** Keeps a note beside a dimension; an empty one is removed. */
export function setNote(id: string, note: string): void {
  edit(`note ${id}`, (profile) => {
    const { [id as 'growth']: _, ...others } = profile.notes;
    return { ...profile, notes: note.trim() === '' ? others : { ...others, [id]: note } };
  });
}

export function setYearsExperience(yearsExperience: number): void {
  edit('years', (profile) => ({ ...profile, yearsExperience }));
}

export function setHoursPerWeek(hoursPerWeek: number): void {
  edit('hours', (profile) => ({ ...profile, hoursPerWeek }));
}

export function toggleSkill(id: string): void {
  edit(`skill ${id}`, (profile) => {
    const without = profile.skills.filter((skill) => skill !== id);
    const held = without.length < profile.skills.length;
    return { ...profile, skills: held ? without : [...profile.skills, id] };
  });
}
