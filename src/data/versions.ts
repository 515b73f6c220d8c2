import type { ScoringInputs } from '@/engine';
import { roleInputs } from './roleInputs';
import type { Role } from './schema';

/** Version of the scoring method; moves when the same inputs would score differently. */
export const METHOD_VERSION = '1';

/** FNV-1a, 32 bits, as eight hex digits: tells two texts apart, keeps no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The same for a role's untouched inputs, such as its base profile. */
export function dataVersionOfBase(base: ScoringInputs): string {
  const { tasks, evidence, barriers, protective, growth } = base;
  return fingerprint(JSON.stringify({ tasks, evidence, barriers, protective, growth }));
}

/** Version of a role's data: moves when one of its scored inputs does. */
export const dataVersionOf = (role: Role): string => dataVersionOfBase(roleInputs(role));
