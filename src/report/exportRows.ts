import type { InputPath } from '@/profile/baseStamp';
import { inPercent } from '@/engine';
import type { Profile } from '@/profile/schema';
import { baseOf } from '@/store/derived';
import { isOwnRole } from '@/data/ownRole';
import { factorGroups, levelOf, type FactorGroup } from './factorRows';
import type { ReportGiven } from './given';
import { weekRows } from './weekRows';

interface Reading {
  /** Percent of working time; null for a level. */
  time: number | null;
  value: number;
}

/** One input as a table takes it away: as it is, in the base, and as the coach reads it. */
export interface ExportRow {
  group: 'tasks' | FactorGroup['group'];
  /** Id of the task or dimension, or `growth`. */
  id: string;
  /** Name of a task; a dimension's is a matter of language. */
  taskName?: string;
  bucket?: Profile['tasks'][number]['bucket'];
  client: Reading;
  /** Null where the base does not have it, or there is none. */
  base: Reading | null;
  coach: Reading | null;
  /** What somebody wrote about it; the base's own reasons are not among it. */
  written: string;
}

const taskReading = (profile: Profile | null) => {
  const tasks = new Map(inPercent(profile?.tasks ?? []).map((task) => [task.id, task]));
  return (id: string): Reading | null => {
    const task = tasks.get(id);
    return task ? { time: task.time, value: task.score } : null;
  };
};

const joined = (texts: readonly (string | undefined)[]) =>
  [...new Set(texts.map((text) => text?.trim()))].filter(Boolean).join(' ');

function taskRows(given: ReportGiven): ExportRow[] {
  const { role, coachProfile, reasons } = given;
  const inBase = taskReading(isOwnRole(role) ? null : baseOf(role));
  const byCoach = taskReading(coachProfile);
  return weekRows(given).map(({ id, name, time, score, bucket }) => {
    const paths: InputPath[] = [`tasks.${id}`, `tasks.${id}.time`, `tasks.${id}.score`];
    return {
      group: 'tasks',
      id,
      taskName: name,
      bucket,
      client: { time, value: score },
      base: inBase(id),
      coach: byCoach(id),
      written: joined(paths.map((path) => reasons[path])),
    };
  });
}

function levelRows({ role, profile, coachProfile, reasons }: ReportGiven): ExportRow[] {
  const base = isOwnRole(role) ? null : baseOf(role);
  const groups = factorGroups({ role, profile, reasons });
  return groups.flatMap(({ group, rows }) =>
    rows.map(({ id, value }): ExportRow => {
      const read = (of: Profile | null) => of && { time: null, value: levelOf(of, group, id) };
      const path = group === 'growth' ? group : `${group}.${id}`;
      return {
        group,
        id,
        client: { time: null, value },
        base: read(base),
        coach: read(coachProfile),
        written: joined([reasons[path], profile.notes[id as keyof Profile['notes']]]),
      };
    }),
  );
}

/** Every input of a report, tasks first. */
export const exportRows = (given: ReportGiven): ExportRow[] => [
  ...taskRows(given),
  ...levelRows(given),
];
