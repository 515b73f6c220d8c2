import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Role } from '../schema';

type Codec = typeof import('../indexCodec');

/** What each virtual module holds of all roles. */
const MODULES: Record<string, (codec: Codec, roles: Role[]) => unknown> = {
  'virtual:role-index': (codec, roles) => roles.map(codec.encodeRow),
  'virtual:role-names': (_, roles) => roles.map((role) => [role.id, role.aliases.join('|')]),
  'virtual:role-tasks': (_, roles) =>
    roles.map(({ id, tasks }) => [id, tasks.map(({ name }) => name).join(' ')]),
  'virtual:score-marks': (codec, roles) => codec.scoreMarks(roles),
};

/** Builds the library's compact index from the role files, so that nothing lists roles by hand. */
export function roleIndexPlugin(dataFolder: string): Plugin {
  const folder = join(dataFolder, 'roles');
  return {
    name: 'role-index',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    async load(id) {
      const make = MODULES[id.slice(1)];
      if (!id.startsWith('\0') || !make) return undefined;
      const { module } = await runnerImport<Codec>(join(dataFolder, 'indexCodec.ts'));
      const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
      const roles = files.map((file) => {
        this.addWatchFile(join(folder, file));
        return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Role;
      });
      return `export default ${JSON.stringify(make(module, roles))}`;
    },
  };
}
