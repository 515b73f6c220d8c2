import { DIMENSION_GROUPS, GROUP_NAMES, inPercent, type DimensionGroup } from '@/engine';
import type { InputPath } from '@/profile/baseStamp';
import type { Profile } from '@/profile/schema';
import { levelOf } from './factorRows';

export type InputKind = 'time' | 'score' | 'level';

/** One input that two people read differently; null = not there. */
export interface DifferingInput {
  path: InputPath;
  kind: InputKind;
  /** Name of the task, or id of the dimension. */
  of: string;
  group: 'tasks' | DimensionGroup | 'growth';
  client: number | null;
  coach: number | null;
}

function taskDifferences(client: Profile, coach: Profile): DifferingInput[] {
  const byId = (profile: Profile) =>
    new Map(inPercent(profile.tasks).map((each) => [each.id, each]));
  const [left, right] = [byId(client), byId(coach)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((id) =>
    (['time', 'score'] as const).map((kind) => ({
      path: `tasks.${id}.${kind}`,
      kind,
      of: (left.get(id) ?? right.get(id))!.name,
      group: 'tasks' as const,
      client: left.get(id)?.[kind] ?? null,
      coach: right.get(id)?.[kind] ?? null,
    })),
  );
}

function levelDifferences(client: Profile, coach: Profile): DifferingInput[] {
  const dimensions = GROUP_NAMES.flatMap((group) =>
    DIMENSION_GROUPS[group].ids.map((id) => ({ group, id, path: `${group}.${id}` })),
  );
  const growth = { group: 'growth' as const, id: 'growth', path: 'growth' };
  return [...dimensions, growth].map(({ group, id, path }) => ({
    path,
    kind: 'level' as const,
    of: id,
    group,
    client: levelOf(client, group, id),
    coach: levelOf(coach, group, id),
  }));
}

const differs = ({ client, coach }: DifferingInput) =>
  client === null || coach === null ? client !== coach : Math.abs(client - coach) > 1e-9;

/** Every input that the two readings do not share, tasks first. */
export function differingInputs(client: Profile, coach: Profile): DifferingInput[] {
  return [...taskDifferences(client, coach), ...levelDifferences(client, coach)].filter(differs);
}
