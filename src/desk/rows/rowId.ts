/** Ids that are an address of the desk themselves (`#desk/backup`). */
const RESERVED: readonly string[] = ['backup'];

/** A half of a pair without the other: no address and no file can hold it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Can a row of this id be addressed? */
export const isUsableId = (id: string): boolean =>
  !RESERVED.includes(id) && !LONE_SURROGATE.test(id);

/** 32 bits of a text as 8 hexadecimal digits (FNV-1a, by UTF-16 unit). */
function digestOf(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * The id itself where it can be used; else another one that is always the same for it, so that
 * sessions find their client again and the same backup brings the same rows.
 */
export function usableId(id: string): string {
  if (isUsableId(id)) return id;
  return `id-${digestOf(id, 0x811c9dc5)}${digestOf(id, 0x9747b28c)}`;
}
