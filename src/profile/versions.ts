import * as z from 'zod/mini';
import type { BaseStamp } from './baseStamp';
import { LIMITS } from './format';
import { savedName } from './names';
import { parseProfile } from './parseProfile';
import type { Profile } from './schema';
import { readStamp } from './readStamp';
import { readKey, writeKey, type SaveOutcome } from './storage';

/** Named versions of a profile, kept in this browser. Nothing here throws. */
const KEY = 'personal-ai-risk/versions';
const VERSION = 1;

export interface Version {
  id: string;
  name: string;
  /** ISO date and time. */
  savedAt: string;
  profile: Profile;
  /** What shipped when its values were taken from it. */
  base?: BaseStamp;
}

const envelope = z.strictObject({
  format: z.literal(KEY),
  version: z.literal(VERSION),
  versions: z.array(z.unknown()),
});

const entrySchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(LIMITS.idCharacters)),
  name: z
    .string()
    .check(z.overwrite(savedName), z.minLength(1), z.maxLength(LIMITS.versionNameCharacters)),
  savedAt: z.string().check(
    z.maxLength(40),
    z.refine((text) => !Number.isNaN(Date.parse(text))),
  ),
  profile: z.unknown(),
  base: z.optional(z.unknown()),
});

/** `exact` is false where something was not understood, so that overwriting would lose it. */
export interface ReadVersions {
  versions: Version[];
  exact: boolean;
}

function readEntry(content: unknown): { version: Version; exact: boolean } | null {
  const entry = entrySchema.safeParse(content);
  const parsed = entry.success ? parseProfile(entry.data.profile) : null;
  if (!entry.success || !parsed?.ok) return null;
  const { base: stamp, ...data } = entry.data;
  const base = readStamp(stamp);
  return {
    version: { ...data, profile: parsed.profile, ...(base && { base }) },
    exact: parsed.notices.length === 0 && (stamp === undefined || base !== null),
  };
}

/** Hostile text as versions: what can be used is used. */
export function readVersions(text: string | null): ReadVersions {
  if (text === null) return { versions: [], exact: true };
  if (text.length > LIMITS.versionsCharacters) return { versions: [], exact: false };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { versions: [], exact: false };
  }
  const file = envelope.safeParse(content);
  if (!file.success) return { versions: [], exact: false };
  const entries = file.data.versions.slice(0, LIMITS.versions).map(readEntry);
  const byId = new Map(
    entries.flatMap((entry) => (entry ? [[entry.version.id, entry.version] as const] : [])),
  );
  const exact = byId.size === file.data.versions.length && entries.every((entry) => entry?.exact);
  return { versions: [...byId.values()], exact };
}

/** The stored text; null when there is none or storage is blocked. */
export const storedVersions = (): string | null => readKey(KEY);

/** The text that is stored for these versions. */
export function versionsToText(versions: readonly Version[]): string {
  return JSON.stringify({ format: KEY, version: VERSION, versions });
}

export const storeVersions = (text: string): SaveOutcome => writeKey(KEY, text);

/** Calls back when another tab changed the versions. Returns the way to stop listening. */
export function onVersionsElsewhere(listen: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) listen();
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
