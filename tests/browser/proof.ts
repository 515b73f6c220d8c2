/** `npm run proof` tries everything; the test command a part of what takes long. */
export const inProof = Boolean(process.env['PROOF']);

/** All cases in `npm run proof`, the first few in the test command. */
export const sample = <T>(cases: readonly T[], few: number): readonly T[] =>
  inProof ? cases : cases.slice(0, few);

/** In the title of a test that only `npm run proof` runs. */
export const ONLY_IN_PROOF = /@proof/;
