import { readKey, writeKey, type SaveOutcome } from '@/profile/storage';
import { DAYS_A_WEEK, type Diary } from '../reading/week/diary';

/** Each role's diary; those of the roles that were noted last. */
const KEY = 'personal-ai-risk/diary';
const MOST_ROLES = 5;

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

const isRow = (value: unknown): value is number[] =>
  Array.isArray(value) &&
  value.length === DAYS_A_WEEK &&
  value.every((each) => Number.isInteger(each) && each >= 0 && each <= 96);

function diaryIn(value: unknown): Diary | null {
  if (typeof value !== 'object' || value === null) return null;
  const { monday, quarters } = value as Record<string, unknown>;
  if (!isDay(monday) || typeof quarters !== 'object' || quarters === null) return null;
  const rows = Object.entries(quarters).filter((entry): entry is [string, number[]] =>
    isRow(entry[1]),
  );
  return { monday, quarters: Object.fromEntries(rows) };
}

function stored(): [role: string, diary: Diary][] {
  try {
    const all: unknown = JSON.parse(readKey(KEY) ?? '[]');
    if (!Array.isArray(all)) return [];
    return all.flatMap((each: unknown): [string, Diary][] => {
      const [role, value] = Array.isArray(each) ? (each as unknown[]) : [];
      const diary = diaryIn(value);
      return typeof role === 'string' && diary ? [[role, diary]] : [];
    });
  } catch {
    return []; // what cannot be read is no diary
  }
}

/** The diary of a role's week in this browser; null = none. */
export const storedDiary = (role: string): Diary | null =>
  stored().find(([id]) => id === role)?.[1] ?? null;

/** Keeps a diary as it is typed. Says what became of it. */
export function keepDiary(role: string, diary: Diary): SaveOutcome {
  const others = stored().filter(([id]) => id !== role);
  return writeKey(KEY, JSON.stringify([...others, [role, diary]].slice(-MOST_ROLES)));
}
