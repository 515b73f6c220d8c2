import type { Parameters } from 'fast-check';

/** `npm run proof` tries everything; the test command a thousandth, the same cases each time. */
const PART = process.env['PROOF'] ? 1 : 1 / 1000;

/** One seed: a failure is found again by running the same command. */
const SEED = 20_260_301;

/** How a property is run that `npm run proof` tries this many times. */
export const tried = <T>(times: number): Parameters<T> => ({
  seed: SEED,
  numRuns: Math.ceil(times * PART),
});

/** Longest that the test of all cases may take. */
export const PROOF_MS = 3_600_000;
