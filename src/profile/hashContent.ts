import { LIMITS } from './format';
import type { ProfileProblem } from './parseProfile';

/** How links carry content: `<prefix><version>.<base64url of JSON>`, and hostile when they come. */
export type HashContent = { ok: true; content: unknown } | { ok: false; problem: ProfileProblem };

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(encoded: string): string {
  const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The hash that carries this content. */
export function contentToHash(prefix: string, version: number, content: unknown): string {
  return `${prefix}${version}.${toBase64Url(JSON.stringify(content))}`;
}

/** What a hash carries, if this page can read it at all. Never throws. */
export function contentOfHash(prefix: string, newest: number, hash: string): HashContent {
  const fail = (problem: ProfileProblem): HashContent => ({ ok: false, problem });
  if (hash.length > LIMITS.linkCharacters) {
    return fail({ kind: 'linkTooLong', most: LIMITS.linkCharacters });
  }
  const behind = hash.startsWith(prefix) ? hash.slice(prefix.length) : '';
  const [, version, payload] = /^(\d{1,6})\.([\w-]*)$/.exec(behind) ?? [];
  if (Number(version) > newest) return fail({ kind: 'newerVersion', version: Number(version) });
  if (!payload) return fail({ kind: 'linkCut' });
  try {
    return { ok: true, content: JSON.parse(fromBase64Url(payload)) };
  } catch {
    return fail({ kind: 'linkCut' });
  }
}
