/**
 * One input of a profile: `tasks.<id>.time`, `tasks.<id>.score`, `tasks.<id>` (added or removed),
 * `evidence.<id>`, `barriers.<id>`, `protective.<id>` or `growth`.
 */
export type InputPath = string;
