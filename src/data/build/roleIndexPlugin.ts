import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { encodeRow } from '../indexCodec';
import type { Role } from '../schema';

const ID = 'virtual:role-index';

/** Builds the library's compact index from the role files, so that nothing lists roles by hand. */
export function roleIndexPlugin(folder: string): Plugin {
  return {
    name: 'role-index',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const rows = readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => {
          this.addWatchFile(join(folder, file));
          return encodeRow(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Role);
        });
      return `export default ${JSON.stringify(rows)}`;
    },
  };
}
