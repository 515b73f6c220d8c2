/** Where FNV-1a begins. */
export const HASH_SEED = 0x811c9dc5;

/** 32 bits of a text, 0 … 2³² − 1 (FNV-1a, by UTF-16 unit). For telling texts apart, not for secrets. */
export function textHash(text: string, seed: number = HASH_SEED): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
