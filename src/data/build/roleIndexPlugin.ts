import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Role } from '../schema';

type Makers = typeof import('./moduleMakers');

/** What each virtual module holds of all roles. */
const MODULES: Record<string, (make: Makers, roles: Role[]) => unknown> = {
  'virtual:role-index': (make, roles) => roles.map(make.encodeRow),
  'virtual:role-names': (_, roles) => roles.map((role) => [role.id, role.aliases.join('|')]),
  'virtual:role-tasks': (_, roles) =>
    roles.map(({ id, tasks }) => [id, tasks.map(({ name }) => name).join(' ')]),
  'virtual:score-marks': (make, roles) => make.scoreMarks(roles),
  'virtual:scored-jobs': (make, roles) => make.scoredJobs(roles),
};

/** Builds the library's compact index from the role files, so that nothing lists roles by hand. */
export function roleIndexPlugin(dataFolder: string): Plugin {
  const folder = join(dataFolder, 'roles');
  return {
    name: 'role-index',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    async load(id) {
      const contentOf = MODULES[id.slice(1)];
      if (!id.startsWith('\0') || !contentOf) return undefined;
      const { module } = await runnerImport<Makers>(join(dataFolder, 'build', 'moduleMakers.ts'));
      const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
      const roles = files.map((file) => {
        this.addWatchFile(join(folder, file));
        return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Role;
      });
      return `export default ${JSON.stringify(contentOf(module, roles))}`;
    },
  };
}
