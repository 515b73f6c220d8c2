import rows from 'virtual:role-tasks';

/** The words of every role's tasks, by role id. Import this module only dynamically. */
export const roleTasks: ReadonlyMap<string, string> = new Map(rows);
