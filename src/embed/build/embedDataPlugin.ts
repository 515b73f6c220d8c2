import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { moduleMakers, readRoles } from '../../data/build/readRoles.ts';

const VIRTUAL = 'virtual:embed-data';

/** The call that hands a file's content to the frame (`embed/frame/embedData.ts`). */
const script = (name: string, content: unknown) =>
  `personalAiRiskData(${JSON.stringify(name)},${JSON.stringify(content)})`;

/**
 * Role files and the library's index as classic scripts. In a sandboxed frame without an origin of
 * its own, a static host without CORS headers answers neither `fetch` nor `import()`.
 */
async function dataScripts(dataFolder: string): Promise<Map<string, string>> {
  const { encodeRow, encodeSkills } = await moduleMakers(dataFolder);
  const roles = await readRoles(dataFolder);
  const scripts = roles.map(
    (role) => [`roles/${role.id}`, script(`roles/${role.id}`, role)] as const,
  );
  const sectors = JSON.parse(readFileSync(join(dataFolder, 'sectors.json'), 'utf8')) as unknown;
  const library = {
    rows: roles.map((role) => encodeRow(role)),
    skills: roles.map(encodeSkills),
    sectors,
  };
  return new Map([...scripts, ['library', script('library', library)]]);
}

/** Writes the embed's data beside its script, in a folder named by its content. */
export function embedDataPlugin(dataFolder: string): Plugin {
  let scripts: Promise<Map<string, string>> | undefined;
  const load = () => (scripts ??= dataScripts(dataFolder));
  const folderOf = (all: Map<string, string>) => {
    const hash = createHash('sha256')
      .update([...all.values()].join('\n'))
      .digest('hex');
    return `assets/embed-data-${hash.slice(0, 8)}`;
  };
  return {
    name: 'embed-data',
    applyToEnvironment: ({ name }) => ['embed', 'client', 'snippets'].includes(name),
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      return `export default ${JSON.stringify(folderOf(await load()))}`;
    },
    async generateBundle() {
      if (this.environment.name !== 'embed') return;
      const all = await load();
      for (const [name, source] of all) {
        this.emitFile({ type: 'asset', fileName: `${folderOf(all)}/${name}.js`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name] = /\/assets\/embed-data-\w+\/(.+)\.js$/.exec(request.url ?? '') ?? [];
        if (!name) return next();
        load().then((all) => {
          response.setHeader('content-type', 'text/javascript');
          response.statusCode = all.has(name) ? 200 : 404;
          response.end(all.get(name));
        }, next);
      });
    },
  };
}
