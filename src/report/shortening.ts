/** What is shortened of the annex so that the report keeps to its pages. */
export interface Shortening {
  /** Are the library's reasons printed beside the week, and beside the levels? */
  weekReasons: boolean;
  levelReasons: boolean;
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
  reason: 5000,
  notes: 5000,
  name: 120,
  step: 300,
  tasks: 40,
  steps: 60,
  readers: 30,
  changes: 12,
};

/** From nothing to as much as it takes: what the library says gives way before what people wrote. */
export const SHORTENINGS: readonly Shortening[] = [
  whole,
  { ...whole, weekReasons: false },
  { ...whole, weekReasons: false, levelReasons: false },
  ...[
    {
      reason: 500,
      notes: 3500,
      name: 120,
      step: 300,
      tasks: 40,
      steps: 40,
      readers: 20,
      changes: 8,
    },
    {
      reason: 350,
      notes: 2500,
      name: 120,
      step: 300,
      tasks: 40,
      steps: 30,
      readers: 15,
      changes: 8,
    },
    {
      reason: 220,
      notes: 1800,
      name: 120,
      step: 200,
      tasks: 30,
      steps: 20,
      readers: 12,
      changes: 6,
    },
    {
      reason: 140,
      notes: 1200,
      name: 100,
      step: 120,
      tasks: 24,
      steps: 12,
      readers: 8,
      changes: 5,
    },
    { reason: 100, notes: 700, name: 50, step: 60, tasks: 16, steps: 8, readers: 6, changes: 3 },
    { reason: 60, notes: 300, name: 50, step: 60, tasks: 8, steps: 3, readers: 3, changes: 2 },
  ].map((most) => ({ weekReasons: false, levelReasons: false, ...most })),
];

/** The first shortening whose annex has room; the last where none has. */
export const shorteningFor = (height: (shortening: Shortening) => number, room: number) =>
  SHORTENINGS.find((each) => height(each) <= room) ?? SHORTENINGS.at(-1)!;
