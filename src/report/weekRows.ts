import type { Role } from '@/data/schema';
import { inPercent, type Bucket } from '@/engine';
import { baseOf } from '@/store/derived';
import { isOwnRole } from '@/data/ownRole';
import type { ReportGiven } from './given';

export interface WeekRow {
  id: string;
  name: string;
  /** Percent of working time. */
  time: number;
  /** 1 … 5 */
  score: number;
  bucket: Bucket;
  /** The base's values where they differ; null where they do not or there is no base. */
  baseTime: number | null;
  baseScore: number | null;
  /** A task that the base role does not have. */
  isAdded: boolean;
  /** Why, in somebody's own words. */
  written: string[];
  /** The library's reason, where the AI score is the base's; null where it is not. */
  library: string | null;
}

type Given = Pick<ReportGiven, 'role' | 'profile' | 'reasons'>;

const differs = (a: number, b: number) => Math.abs(a - b) > 1e-9;

type Values = Omit<WeekRow, 'written' | 'library'>;

/**
 * What was written about what differs from the base here. A reason beside a value that is the
 * base's belongs to the other reader, or to an earlier state.
 */
function writtenAbout(reasons: Given['reasons'], row: Values, own: boolean): string[] {
  const paths = [
    own || row.isAdded ? '' : null,
    own || row.isAdded || row.baseTime !== null ? '.time' : null,
    own || row.isAdded || row.baseScore !== null ? '.score' : null,
  ].filter((path) => path !== null);
  const texts = paths.map((path) => reasons[`tasks.${row.id}${path}`]?.trim() ?? '');
  return [...new Set(texts)].filter((text) => text !== '');
}

function libraryReason({ tasks }: Role, { id, score }: Values): string | null {
  const base = tasks.find((task) => task.id === id);
  return base?.score === score && base.reason !== '' ? base.reason : null;
}

/** The week task by task, beside the base where it differs. */
export function weekRows(given: Given): WeekRow[] {
  const { role, profile } = given;
  const own = isOwnRole(role);
  const base = new Map(inPercent(baseOf(role).tasks).map((task) => [task.id, task]));
  return inPercent(profile.tasks).map((task) => {
    const was = own ? undefined : base.get(task.id);
    const row = {
      ...task,
      baseTime: was && differs(was.time, task.time) ? was.time : null,
      baseScore: was && was.score !== task.score ? was.score : null,
      isAdded: !own && !was,
    };
    return {
      ...row,
      written: writtenAbout(given.reasons, row, own),
      library: libraryReason(role, row),
    };
  });
}

/** Tasks of the base role that the week does not have any more, with their base time in percent. */
export function removedTasks(
  role: Role,
  profile: ReportGiven['profile'],
): { name: string; time: number }[] {
  if (isOwnRole(role)) return [];
  const kept = new Set(profile.tasks.map((task) => task.id));
  return inPercent(baseOf(role).tasks).filter((task) => !kept.has(task.id));
}
