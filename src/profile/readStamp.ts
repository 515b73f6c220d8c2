import * as z from 'zod/mini';
import type { BaseStamp } from './baseStamp';
import { LIMITS } from './format';
import { parseProfile } from './parseProfile';

const version = z.string().check(z.minLength(1), z.maxLength(LIMITS.idCharacters));
const stampSchema = z.strictObject({
  methodVersion: version,
  dataVersion: version,
  profile: z.unknown(),
});

/** Hostile content as a stamp; null when it is none. Never throws. */
export function readStamp(content: unknown): BaseStamp | null {
  const stamp = stampSchema.safeParse(content);
  const parsed = stamp.success ? parseProfile(stamp.data.profile) : null;
  if (!stamp.success || !parsed?.ok) return null;
  return { ...stamp.data, profile: parsed.profile };
}
