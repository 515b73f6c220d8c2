/** What one row of the desk may hold at most: a hostile file must not freeze the page. */
export const DESK_LIMITS = {
  idCharacters: 64,
  nameCharacters: 120,
  contactCharacters: 300,
  tags: 20,
  tagCharacters: 40,
  notesCharacters: 5000,
  reasonCharacters: 500,
  reasons: 300,
  pathCharacters: 140,
  /** Of sessions of release 1; a plan has the limits of its profile. */
  goals: 50,
  goalCharacters: 300,
  shortList: 5,
  logEntries: 2000,
  versions: 50,
  /** Of the image itself; as a data URL it is a third longer. */
  logoBytes: 200_000,
  clients: 5000,
  /** In one backup, which holds those too that were deleted a short time ago. */
  backupClients: 10_000,
  sessions: 100_000,
  backupBytes: 200_000_000,
  importBytes: 5_000_000,
} as const;

/** Characters of the longest data URL whose image keeps within `logoBytes`. */
export const LOGO_CHARACTERS =
  'data:image/jpeg;base64,'.length + 4 * Math.ceil(DESK_LIMITS.logoBytes / 3);
