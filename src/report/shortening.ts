import type { AnnexPart } from '@/profile/reportChoice';

/** What is shortened of the annex so that the report keeps to its pages. */
export interface Shortening {
  /** Are the library's reasons printed beside the week, and beside the levels? */
  weekReasons: boolean;
  levelReasons: boolean;
  /** Parts that give way altogether: they say nothing about this person alone. */
  dropped: readonly AnnexPart[];
  /** Most characters of one written reason, and of the coach's notes. */
  reason: number;
  notes: number;
  /** Most characters of a task's name, and of a step that the first page has no room for. */
  name: number;
  step: number;
  /** Most rows of the week, of steps, of what is read differently, of what was or could be changed. */
  tasks: number;
  steps: number;
  readers: number;
  changes: number;
}

const whole: Shortening = {
  weekReasons: true,
  levelReasons: true,
  dropped: [],
  reason: 5000,
  notes: 5000,
  name: 120,
  step: 300,
  tasks: 40,
  steps: 60,
  readers: 30,
  changes: 12,
};

const ownOnly = { ...whole, weekReasons: false, levelReasons: false };
const withoutIdeas = { ...ownOnly, dropped: ['ideas', 'next'] as const };
const withoutChange = { ...ownOnly, dropped: ['ideas', 'next', 'change'] as const };

/** From nothing to as much as it takes: what the library says gives way before what people wrote. */
export const SHORTENINGS: readonly Shortening[] = [
  whole,
  { ...whole, weekReasons: false },
  ownOnly,
  { ...ownOnly, dropped: ['ideas'], readers: 20, changes: 8 },
  { ...withoutIdeas, notes: 3500, steps: 30, readers: 15, changes: 8 },
  { ...withoutIdeas, reason: 350, notes: 2500, step: 200, steps: 20, readers: 12, changes: 6 },
  { ...withoutChange, reason: 220, notes: 1800, step: 120, steps: 12, readers: 8, changes: 5 },
  ...[
    { reason: 140, notes: 1200, name: 100, step: 60, tasks: 24, steps: 8, readers: 6, changes: 4 },
    { reason: 100, notes: 700, name: 50, step: 60, tasks: 16, steps: 6, readers: 5, changes: 3 },
    { reason: 60, notes: 300, name: 50, step: 60, tasks: 10, steps: 4, readers: 4, changes: 2 },
  ].map((most) => ({ ...withoutChange, ...most })),
];

/** The first shortening whose annex has room; the last where none has. */
export const shorteningFor = (height: (shortening: Shortening) => number, room: number) =>
  SHORTENINGS.find((each) => height(each) <= room) ?? SHORTENINGS.at(-1)!;
