import rows from 'virtual:role-names';

/** Every role's other names, by role id. Import this module only dynamically: search needs it. */
export const roleNames: ReadonlyMap<string, readonly string[]> = new Map(
  rows.map(([id, aliases]) => [id, aliases === '' ? [] : aliases.split('|')]),
);
