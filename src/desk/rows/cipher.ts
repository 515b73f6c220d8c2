import type { Bytes } from './base64';

/** PBKDF2 rounds: what is written, and what a file may ask for (OWASP 2023; an upper end against
 * files that would freeze the page). */
export const ITERATIONS = { used: 600_000, min: 600_000, max: 10_000_000 } as const;
export const SALT_BYTES = 16;
export const IV_BYTES = 12;
export const TAG_BYTES = 16;

const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;

/** PBKDF2-HMAC-SHA-256 of a passphrase; `bits` is a multiple of 8. */
export async function deriveBits(
  passphrase: string,
  salt: Bytes,
  iterations: number,
  bits: number,
): Promise<Bytes> {
  // The same letters typed on another system must give the same bytes.
  const secret = utf8(passphrase.normalize('NFC'));
  const key = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, bits));
}

/** Raw bytes as an AES-256 key that cannot be taken out again. */
export function aesKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The AES-256 key behind a passphrase. */
export async function deriveKey(
  passphrase: string,
  salt: Bytes,
  iterations: number,
): Promise<CryptoKey> {
  return aesKey(await deriveBits(passphrase, salt, iterations, 256));
}

const gcm = (iv: Bytes, additional: Bytes): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: additional,
  tagLength: 8 * TAG_BYTES,
});

const asBytes = (text: string | Bytes): Bytes => (typeof text === 'string' ? utf8(text) : text);

/** AES-256-GCM: the ciphertext with its tag behind it; `additional` is authenticated, not hidden. */
export async function encrypt(
  key: CryptoKey,
  iv: Bytes,
  additional: string | Bytes,
  content: Bytes,
): Promise<Bytes> {
  const params = gcm(iv, asBytes(additional));
  return new Uint8Array(await crypto.subtle.encrypt(params, key, content));
}

/** What was encrypted; null when key, iv, additional data or content are not the ones. */
export async function decrypt(
  key: CryptoKey,
  iv: Bytes,
  additional: string | Bytes,
  content: Bytes,
): Promise<Bytes | null> {
  try {
    const params = gcm(iv, asBytes(additional));
    return new Uint8Array(await crypto.subtle.decrypt(params, key, content));
  } catch {
    return null;
  }
}
