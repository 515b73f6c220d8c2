/**
 * `blocked`: another tab holds an older desk open and does not let go. `newerVersion`: the desk was
 * written by a newer release. `silent`: the browser does not answer. `corrupt`: the browser cannot read its files. `failed`: anything else,
 * storage being denied included.
 */
export type DeskErrorKind = 'blocked' | 'silent' | 'newerVersion' | 'corrupt' | 'failed';

/** Why the desk could not be opened or read. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  constructor(
    readonly kind: DeskErrorKind,
    cause?: unknown,
  ) {
    super(kind, { cause });
  }
}

const KIND_OF: Record<string, DeskErrorKind> = {
  VersionError: 'newerVersion',
  UnknownError: 'corrupt',
  DataError: 'corrupt',
  DataCloneError: 'corrupt',
  NotReadableError: 'corrupt',
  NotFoundError: 'corrupt',
};

const nameOf = (error: unknown): string => (error as { name?: string } | null)?.name ?? '';

/** Whatever went wrong, as the desk's own error. */
export function deskErrorOf(error: unknown): DeskError {
  if (error instanceof DeskError) return error;
  return new DeskError(KIND_OF[nameOf(error)] ?? 'failed', error);
}

/** Was the connection closed underneath: by another tab's upgrade, or with the site's data? */
export const isClosed = (error: unknown): boolean => nameOf(error) === 'InvalidStateError';

/** Was an opening cut off, as it is while the browser clears the site's data? */
export const isBeingCleared = (error: unknown): boolean =>
  error instanceof DeskError && nameOf(error.cause) === 'AbortError';

/** Why a write did not happen. */
export const writeFailure = (error: unknown): 'full' | 'failed' =>
  nameOf(error) === 'QuotaExceededError' ? 'full' : 'failed';
