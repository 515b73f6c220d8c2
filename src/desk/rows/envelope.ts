import * as z from 'zod/mini';
import {
  base64Length,
  fromBase64,
  fromBase64Lines,
  LINE_BYTES,
  toBase64,
  toBase64Lines,
  type Bytes,
} from './base64';
import { decrypt, deriveKey, encrypt, ITERATIONS, IV_BYTES, SALT_BYTES, TAG_BYTES } from './cipher';
import { DESK_LIMITS } from './limits';
import type { LongWork } from './slices';

/**
 * A sealed file is a header of one line of JSON, then base64 in lines. The header line is
 * authenticated with the content, byte by byte, so that nothing in it can be changed unnoticed.
 */
export const SEALED_FORMAT = 'personal-ai-risk/desk-sealed';
export const SEALED_VERSION = 1;

const base64Of = (bytes: number) =>
  z.string().check(
    z.maxLength(base64Length(bytes)),
    z.refine((text) => fromBase64(text)?.length === bytes),
  );

const headerSchema = z.strictObject({
  format: z.literal(SEALED_FORMAT),
  version: z.literal(SEALED_VERSION),
  kdf: z.strictObject({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.number().check(z.int(), z.gte(ITERATIONS.min), z.lte(ITERATIONS.max)),
    salt: base64Of(SALT_BYTES),
  }),
  cipher: z.strictObject({ name: z.literal('AES-GCM'), iv: base64Of(IV_BYTES) }),
  /** Length of what is sealed, to tell a cut file from a wrong passphrase. */
  bytes: z.number().check(z.int(), z.gte(TAG_BYTES), z.lte(DESK_LIMITS.backupBytes)),
});

/** What a sealed file says about itself. */
export interface Sealed {
  header: z.infer<typeof headerSchema>;
  /** The header line as it stands. */
  line: string;
  /** Lines of base64 behind it. */
  data: Bytes;
}

export type Unsealed =
  | { ok: true; content: Bytes }
  /** The passphrase is not the one, or the file was altered: no cipher can tell these apart. */
  | { ok: false; reason: 'wrongPassphrase' | 'cut' };

const random = (bytes: number): Bytes => crypto.getRandomValues(new Uint8Array(bytes));

/**
 * Seals content with a passphrase: the parts of a file. Throws `RangeError` for an empty
 * passphrase; rejects when cancelled.
 */
export async function seal(
  content: Bytes,
  passphrase: string,
  work: LongWork = {},
): Promise<string[]> {
  if (passphrase === '') throw new RangeError('empty passphrase');
  const [salt, iv] = [random(SALT_BYTES), random(IV_BYTES)];
  const header: Sealed['header'] = {
    format: SEALED_FORMAT,
    version: SEALED_VERSION,
    kdf: {
      name: 'PBKDF2',
      hash: 'SHA-256',
      iterations: ITERATIONS.used,
      salt: toBase64(salt),
    },
    cipher: { name: 'AES-GCM', iv: toBase64(iv) },
    bytes: content.length + TAG_BYTES,
  };
  const line = JSON.stringify(header);
  const key = await deriveKey(passphrase, salt, ITERATIONS.used);
  work.signal?.throwIfAborted();
  const sealed = await encrypt(key, iv, line, content);
  work.signal?.throwIfAborted();
  return [`${line}\n`, ...(await toBase64Lines(sealed, work))];
}

/** The header of a sealed file; null when it is none, or asks for what this page does not do. */
export function sealedHeader(content: unknown): Sealed['header'] | null {
  const parsed = headerSchema.safeParse(content);
  return parsed.success ? parsed.data : null;
}

/** Does a sealed file end before its data does? */
export function isSealedCut({ header, data }: Sealed): boolean {
  const lineFeeds = Math.ceil(header.bytes / LINE_BYTES) - 1;
  return data.length < base64Length(header.bytes) + lineFeeds;
}

/** Opens a sealed file. Rejects when cancelled only. */
export async function unseal(
  sealed: Sealed,
  passphrase: string,
  work: LongWork = {},
): Promise<Unsealed> {
  if (isSealedCut(sealed)) return { ok: false, reason: 'cut' };
  const { header, line, data } = sealed;
  const wrong = { ok: false, reason: 'wrongPassphrase' } as const;
  const bytes = await fromBase64Lines(data, header.bytes, work);
  if (!bytes || passphrase === '') return wrong;
  const { iterations, salt } = header.kdf;
  const key = await deriveKey(passphrase, fromBase64(salt)!, iterations);
  work.signal?.throwIfAborted();
  const content = await decrypt(key, fromBase64(header.cipher.iv)!, line, bytes);
  work.signal?.throwIfAborted();
  return content ? { ok: true, content } : wrong;
}
