import { OWN_ROLE_ID } from '@/data/ownRole';
import { readKey, writeKey } from '@/profile/storage';
import { isSameJob, type Job } from '../whoseWeek';
import { DAYS_A_WEEK, type Diary } from '../reading/week/diary';

/** The diaries of a person's own jobs; of those that were noted last. */
const KEY = 'personal-ai-risk/diary';
const MOST_JOBS = 20;

interface Entry {
  job: Job;
  diary: Diary;
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

const isRow = (value: unknown): value is number[] =>
  Array.isArray(value) &&
  value.length === DAYS_A_WEEK &&
  value.every((each) => Number.isInteger(each) && each >= 0 && each <= 96);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function diaryIn(value: unknown): Diary | null {
  if (!isObject(value)) return null;
  const { monday, quarters } = value;
  if (!isDay(monday) || !isObject(quarters)) return null;
  const rows = Object.entries(quarters).filter((entry): entry is [string, number[]] =>
    isRow(entry[1]),
  );
  return { monday, quarters: Object.fromEntries(rows) };
}

/** The words of the job that a diary is of; the release before kept none. */
function describedIn(value: unknown): Job['described'] {
  const job = isObject(value) ? value.job : null;
  if (!isObject(job) || typeof job.title !== 'string' || !isObject(job.tasks)) return null;
  const names = Object.entries(job.tasks).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { title: job.title, tasks: Object.fromEntries(names) };
}

function stored(): Entry[] {
  try {
    const all: unknown = JSON.parse(readKey(KEY) ?? '[]');
    if (!Array.isArray(all)) return [];
    return all.flatMap((each: unknown): Entry[] => {
      const [role, value] = Array.isArray(each) ? (each as unknown[]) : [];
      const diary = diaryIn(value);
      if (typeof role !== 'string' || diary === null) return [];
      return [{ job: { client: null, role, described: describedIn(value) }, diary }];
    });
  } catch {
    return []; // what cannot be read is no diary
  }
}

function store(entries: readonly Entry[]): boolean {
  const rows = entries.map(({ job: { role, described }, diary }) => [
    role,
    { ...diary, ...(described && { job: described }) },
  ]);
  return writeKey(KEY, JSON.stringify(rows.slice(-MOST_JOBS))) === 'saved';
}

const of = (entries: readonly Entry[], job: Job) =>
  entries.find((each) => isSameJob(each.job, job));

const without = (entries: readonly Entry[], job: Job): Entry[] => {
  const found = of(entries, job);
  return entries.filter((each) => each !== found);
};

/** Diaries that last as long as the page: of the desk's clients, and what this browser cannot store. */
let ofThisPage: Entry[] = [];
/** The weeks from before new ones were begun on this page. */
let weeksBefore: Entry[] = [];

/** The diary of a job's week; null = none. */
export const keptDiary = (job: Job): Diary | null =>
  (of(ofThisPage, job) ?? of(stored(), job))?.diary ?? null;

/** Keeps a diary as it is typed: of a client on this page alone, of one's own work in this browser. */
export function keepDiary(job: Job, diary: Diary): void {
  const entry = { job, diary };
  const isStored = job.client === null && store([...without(stored(), job), entry]);
  const others = without(ofThisPage, job);
  ofThisPage = isStored ? others : [...others, entry];
}

/** Whether all that was noted of one's own job is in this browser. */
export const isStored = (job: Job): boolean =>
  job.client === null && of(ofThisPage, job) === undefined;

/** The week from before a new one was begun; null = none. */
export const weekBefore = (job: Job): Diary | null => of(weeksBefore, job)?.diary ?? null;

export function keepWeekBefore(job: Job, diary: Diary | null): void {
  const others = without(weeksBefore, job);
  weeksBefore = diary ? [...others, { job, diary }] : others;
}

/** The release before kept one diary for all jobs in own words: nobody but the person knows of which. */
const OF_ANY: Job = { client: null, role: OWN_ROLE_ID, described: null };

/** That diary, where it may be of this job; null = none. */
export const unnamedDiary = ({ client, described }: Job): Diary | null =>
  client === null && described ? (of(stored(), OF_ANY)?.diary ?? null) : null;

/** It was given to a job, and is kept there. */
export const dropUnnamedDiary = (): void => void store(without(stored(), OF_ANY));
