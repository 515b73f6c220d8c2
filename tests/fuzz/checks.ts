import { expect } from 'vitest';
import { assess } from '@/engine';
import { profileInputs } from '@/profile/baseProfile';
import { profileFromFile } from '@/profile/readFile';
import type { Profile } from '@/profile/schema';
import { profileToFile } from '@/profile/writeFile';
import { stopwatch } from '../stopwatch';

/** Longest that one input may take, in milliseconds: more is felt. */
const LONGEST_MS = 200;

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const keysOf = () => prototypes.map((each) => Reflect.ownKeys(each).length).join();
const untouched = keysOf();

/** No key was added to what every object has. */
export function expectPrototypesUntouched(): void {
  expect(keysOf()).toBe(untouched);
}

/** What was opened can be scored and saved, and comes back as the same. */
export function expectUsable(profile: Profile): void {
  const { shown } = assess(profileInputs(profile));
  if (!(shown >= 0 && shown <= 100)) throw new Error(`a score of ${shown}`);
  const again = profileFromFile(profileToFile(profile));
  if (!again.ok) throw new Error(`cannot be saved: ${JSON.stringify(again.problem)}`);
}

/** Slow once can be the machine's doing; slow three times is ours. */
const TRIES = 3;

/** Does it, and fails when it takes long each time; what it gives comes from the first time. */
export async function inTime<T>(work: () => T | Promise<T>): Promise<T> {
  let first: { result: T } | undefined;
  let shortest = Infinity;
  for (let turn = 0; turn < TRIES && shortest > LONGEST_MS; turn += 1) {
    const worked = stopwatch();
    const result = await work();
    shortest = Math.min(shortest, worked());
    first ??= { result };
  }
  if (shortest > LONGEST_MS) throw new Error(`took ${Math.round(shortest)} ms`);
  return first!.result;
}

/** The same value, whose every part throws when it is changed. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
