import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const ID = 'virtual:role-index';

/** Builds the library's compact index from the role files, so that nothing lists roles by hand. */
export function roleIndexPlugin(dataFolder: string): Plugin {
  const folder = join(dataFolder, 'roles');
  return {
    name: 'role-index',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      const codec = await runnerImport<typeof import('../indexCodec')>(
        join(dataFolder, 'indexCodec.ts'),
      );
      const rows = readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => {
          this.addWatchFile(join(folder, file));
          return codec.module.encodeRow(JSON.parse(readFileSync(join(folder, file), 'utf8')));
        });
      return `export default ${JSON.stringify(rows)}`;
    },
  };
}
