import {
  assess,
  BUCKETS,
  DIMENSION_GROUPS,
  GROUP_NAMES,
  type Place,
  type ScoringInputs,
  type SkillNeed,
  type Task,
} from '../engine';
import { LICENSED_FROM, placeOf } from './place';
import { roleInputs } from './roleInputs';
import type { Provenance, Role, SeniorityLevel } from './schema';

/** What the library knows of a role before its file is loaded: enough to find, score and compare it. */
export interface IndexEntry {
  id: string;
  title: string;
  sector: string;
  level: SeniorityLevel;
  provenance: Provenance;
  /** Id of the next role up the ladder, if any. */
  above: string | undefined;
  /** Where it stands among others: what tells how near a move to it is. */
  place: Place;
  /** US median pay of the occupation in dollars a year; null = unknown. */
  medianWageUsd: number | null;
  /** Projected change of the occupation's employment in percent; null = unknown. */
  employmentChangePct: number | null;
  /** Complete inputs; tasks have numbers for ids and no names. */
  inputs: ScoringInputs;
  /** The shown score of these inputs, 0 … 100: worked out once, when the index is made. */
  shown: number;
}

/** The same with what tells how near it is: only moves need that, and it weighs as much again. */
export interface MoveEntry extends IndexEntry {
  skills: SkillNeed[];
}

/** One row of the compact index: short strings, so that the whole library weighs little. */
export type IndexRow = [
  id: string,
  title: string,
  sector: string,
  level: SeniorityLevel,
  provenance: Provenance,
  above: string,
  soc: string,
  educationStep: number | '',
  medianWageUsd: number | '',
  employmentChangePct: number | '',
  tasks: string,
  dimensions: string,
  shown: number,
];

/** A role's other names, for the search only. */
export type NamesRow = [id: string, aliases: string];

/** The score of a role as shown, 0 … 100. */
export const shownScore = (role: Role): number => assess(roleInputs(role)).shown;

/** Where the library's roles stand on the line of scores. */
export interface ScoreMarks {
  /** How many roles there are. */
  roles: number;
  /** Their scores to the nearest half point, 0 … 100, each once and in order. */
  at: number[];
}

/** Half points are finer than the picture of the line, and as few for thousands of roles. */
export function scoreMarks(roles: readonly Role[]): ScoreMarks {
  const halves = roles.map((role) => Math.round(2 * shownScore(role)) / 2);
  return { roles: roles.length, at: [...new Set(halves)].sort((a, b) => a - b) };
}

const BUCKET_LETTERS = 'dan';

/** Packs a role into an index row; `decodeRow` is its exact inverse for all it keeps. */
export function encodeRow(role: Role): IndexRow {
  const inputs = roleInputs(role);
  const tasks = inputs.tasks.map(
    ({ time, score, bucket }) => `${time}${BUCKET_LETTERS[BUCKETS.indexOf(bucket)]}${score}`,
  );
  const dimensions = GROUP_NAMES.map((group) => Object.values(inputs[group]).join(' '));
  return [
    role.id,
    role.title,
    role.sector,
    role.seniority.level,
    role.provenance.kind,
    role.ladder.above ?? '',
    role.soc ?? '',
    placeOf(role).educationStep ?? '',
    role.figures?.medianWageUsd ?? '',
    role.figures?.employmentChangePct ?? '',
    tasks.join(' '),
    [...dimensions, inputs.growth].join('|'),
    assess(inputs).shown,
  ];
}

function decodeTask(text: string, index: number): Task {
  const [, time, letter, score] = /^(\d+)([dan])(\d)$/.exec(text) ?? [];
  const bucket = BUCKETS[BUCKET_LETTERS.indexOf(letter ?? '')];
  if (!bucket) throw new Error(`index row: bad task ${text}`);
  return { id: String(index), name: '', time: Number(time), score: Number(score), bucket };
}

function decodeDimensions(text: string): Omit<ScoringInputs, 'tasks'> {
  const parts = text.split('|');
  const groups = GROUP_NAMES.map((group, at) => {
    const values = parts[at]!.split(' ').map(Number);
    const entries = DIMENSION_GROUPS[group].ids.map((id, index) => [id, values[index]]);
    return [group, Object.fromEntries(entries) as Record<string, number>];
  });
  const growth = Number(parts[GROUP_NAMES.length]);
  return { ...Object.fromEntries(groups), growth } as Omit<ScoringInputs, 'tasks'>;
}

const orNull = (figure: number | '') => (figure === '' ? null : figure);

/** Unpacks one row of the index. */
export function decodeRow(row: IndexRow): IndexEntry {
  const [id, title, sector, level, provenance, above, soc, step, wage, change, ...scored] = row;
  const [tasks, dimensions, shown] = scored;
  const inputs = { tasks: tasks.split(' ').map(decodeTask), ...decodeDimensions(dimensions) };
  const licensed = inputs.barriers.regulatory >= LICENSED_FROM;
  return {
    id,
    title,
    sector,
    level,
    provenance,
    above: above || undefined,
    place: { soc: soc || null, level, educationStep: orNull(step), licensed },
    medianWageUsd: orNull(wage),
    employmentChangePct: orNull(change),
    inputs,
    shown,
  };
}

/** A role's skills with their weights, as one short string. */
export const encodeSkills = ({ skills }: Role): string =>
  skills.map(({ id, weight }) => `${id}:${weight}`).join(' ');

/** A row of the index with its skills; the inverse of `encodeSkills`. */
export function withSkills(entry: IndexEntry, skills: string): MoveEntry {
  const needs = skills.split(' ').map((need) => {
    const [skill, weight] = need.split(':');
    return { id: skill!, weight: Number(weight) };
  });
  return { ...entry, skills: needs };
}
