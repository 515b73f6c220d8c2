import type { InputProblem } from '@/engine';
import type { BaseStamp } from './baseStamp';
import { LIMITS } from './format';
import { profileSchema, type Profile } from './schema';

/** Why something could not be opened; the interface has one sentence for each kind. */
export type ProfileProblem =
  | { kind: 'tooLarge'; bytes: number; most: number }
  | { kind: 'notJson' }
  | { kind: 'notAProfile' }
  | { kind: 'newerVersion'; version: number }
  | { kind: 'linkCut' }
  | { kind: 'linkTooLong'; most: number }
  | { kind: 'unknownRole'; role: string }
  | { kind: 'roleNotLoaded'; role: string }
  | { kind: 'tooManyTasks'; count: number; most: number }
  | { kind: 'invalid'; field: string; problem: InputProblem };

/** What was changed or left out while opening; never an error, never silent. */
export type ProfileNotice =
  | { kind: 'unknownKeys'; keys: string[] }
  | { kind: 'timesScaled'; total: number }
  | { kind: 'linkBaseMoved' };

export type Parsed =
  | {
      ok: true;
      profile: Profile;
      notices: ProfileNotice[];
      /** What shipped when the values were taken from it, where that is known. */
      base?: BaseStamp;
    }
  | { ok: false; problem: ProfileProblem };

type Issue = NonNullable<ReturnType<typeof profileSchema.safeParse>['error']>['issues'][number];

const pathOf = (issue: Issue) => issue.path.join('.');

/** Problems that the schema's own checks name. */
const NAMED = ['duplicateId', 'zeroTime', 'unknown', 'outOfRange'] as const;
const isProblem = (message: string): message is (typeof NAMED)[number] =>
  (NAMED as readonly string[]).includes(message);

function problemOf(issue: Issue): InputProblem {
  const { message } = issue;
  if (isProblem(message)) return message;
  if (issue.code === 'too_small' && issue.path.at(-1) === 'tasks') return 'noTasks';
  if (issue.code === 'too_big' || issue.code === 'too_small') return 'outOfRange';
  if ('input' in issue && issue.input === undefined) return 'missing';
  return issue.code === 'invalid_value' ? 'unknown' : 'notANumber';
}

/** Removes the keys that the schema does not know and returns their paths. */
function dropUnknownKeys(content: object, issues: Issue[]): string[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const owner = issue.path.reduce<unknown>(
      (value, key) => (value as Record<PropertyKey, unknown>)[key],
      content,
    ) as Record<string, unknown>;
    return issue.keys.map((key) => {
      Reflect.deleteProperty(owner, key);
      return [...issue.path, key].join('.');
    });
  });
}

/** Times as percent that total 100; untouched when they do already. */
function inPercentOfWeek(profile: Profile): { profile: Profile; notices: ProfileNotice[] } {
  const total = profile.tasks.reduce((sum, task) => sum + task.time, 0);
  if (Math.abs(total - 100) < 1e-6) return { profile, notices: [] };
  const tasks = profile.tasks.map((task) => ({ ...task, time: (100 * task.time) / total }));
  return { profile: { ...profile, tasks }, notices: [{ kind: 'timesScaled', total }] };
}

/** A deep copy; null for content that is nested beyond what a profile can be. */
function copyOf(content: object): object | null {
  try {
    return structuredClone(content);
  } catch {
    return null;
  }
}

/** Values of a profile that uses every limit are about 2,700. */
const MOST_VALUES = 5000;

/** Has it no more values, at whatever depth, than a profile can have? Stops where it has. */
function hasSizeOfProfile(content: object): boolean {
  const inside: object[] = [content];
  let values = 0;
  for (let next = inside.pop(); next; next = inside.pop()) {
    const list = Object.values(next) as unknown[];
    values += list.length;
    if (values > MOST_VALUES) return false;
    for (const value of list) if (typeof value === 'object' && value !== null) inside.push(value);
  }
  return true;
}

/**
 * Hostile content as a profile: checked by the schema, unknown keys reported and dropped, times
 * scaled to 100. Works on a copy. Gives the first problem when the content cannot be used.
 */
export function parseProfile(content: unknown): Parsed {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { ok: false, problem: { kind: 'notAProfile' } };
  }
  const count = (content as { tasks?: unknown[] }).tasks?.length ?? 0;
  if (count > LIMITS.tasks) {
    return { ok: false, problem: { kind: 'tooManyTasks', count, most: LIMITS.tasks } };
  }
  // Each value would be copied, and named by the schema.
  const copy = hasSizeOfProfile(content) ? copyOf(content) : null;
  if (!copy) return { ok: false, problem: { kind: 'notAProfile' } };
  const keys = dropUnknownKeys(copy, profileSchema.safeParse(copy).error?.issues ?? []);
  const parsed = profileSchema.safeParse(copy, { reportInput: true });
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return {
      ok: false,
      problem: { kind: 'invalid', field: pathOf(issue), problem: problemOf(issue) },
    };
  }
  const { profile, notices } = inPercentOfWeek(parsed.data);
  if (keys.length > 0) notices.push({ kind: 'unknownKeys', keys });
  return { ok: true, profile, notices };
}
