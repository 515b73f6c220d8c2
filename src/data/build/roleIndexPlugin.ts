import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Role } from '../schema';

type Codec = typeof import('../indexCodec');

/** What each virtual module holds of every role. */
const ROWS: Record<string, (codec: Codec, role: Role) => unknown> = {
  'virtual:role-index': (codec, role) => codec.encodeRow(role),
  'virtual:role-names': (_, role) => [role.id, role.aliases.join('|')],
  'virtual:role-scores': (codec, role) => codec.shownScore(role),
};

/** Builds the library's compact index from the role files, so that nothing lists roles by hand. */
export function roleIndexPlugin(dataFolder: string): Plugin {
  const folder = join(dataFolder, 'roles');
  return {
    name: 'role-index',
    resolveId: (id) => (id in ROWS ? `\0${id}` : undefined),
    async load(id) {
      const row = ROWS[id.slice(1)];
      if (!id.startsWith('\0') || !row) return undefined;
      const { module } = await runnerImport<Codec>(join(dataFolder, 'indexCodec.ts'));
      const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
      const rows = files.map((file) => {
        this.addWatchFile(join(folder, file));
        return row(module, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Role);
      });
      return `export default ${JSON.stringify(rows)}`;
    },
  };
}
