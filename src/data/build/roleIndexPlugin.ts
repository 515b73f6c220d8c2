import { basename, dirname, join, normalize } from 'node:path';
import type { Plugin } from 'vite';
import type { Role } from '../schema';
import { moduleMakers, readRole, readRoles, rolePaths } from './readRoles.ts';

type Makers = typeof import('./moduleMakers');

/** What each virtual module holds of all roles. */
const MODULES: Record<string, (make: Makers, roles: Role[]) => unknown> = {
  'virtual:role-index': (make, roles) => roles.map(make.encodeRow),
  'virtual:role-skills': (make, roles) => roles.map(make.encodeSkills),
  'virtual:role-names': (_, roles) => roles.map((role) => [role.id, role.aliases.join('|')]),
  'virtual:role-tasks': (_, roles) =>
    roles.map(({ id, tasks }) => [id, tasks.map(({ name }) => name).join(' ')]),
  'virtual:score-marks': (make, roles) => make.scoreMarks(roles),
  'virtual:scored-jobs': (make, roles) => make.scoredJobs(roles),
};

/**
 * Gives the page complete roles where it imports a role file, and builds the library's compact
 * index from all of them, so that nothing lists roles by hand.
 */
export function roleIndexPlugin(dataFolder: string): Plugin {
  const roles = normalize(join(dataFolder, 'roles'));
  const isRoleFile = (id: string) =>
    id.endsWith('.json') && normalize(dirname(id)) === roles && basename(id) !== '.json';
  return {
    name: 'role-index',
    enforce: 'pre',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    async load(id) {
      if (isRoleFile(id)) return JSON.stringify(await readRole(dataFolder, id));
      const contentOf = MODULES[id.slice(1)];
      if (!id.startsWith('\0') || !contentOf) return undefined;
      for (const file of rolePaths(dataFolder)) this.addWatchFile(file);
      const content = contentOf(await moduleMakers(dataFolder), await readRoles(dataFolder));
      return `export default ${JSON.stringify(content)}`;
    },
  };
}
