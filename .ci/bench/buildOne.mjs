// @ts-check
// node buildOne.mjs <root> <outDir> [scripts]: what `vite build` does. With "scripts" only the client's
// own bundle: no page is rendered ahead of time and no list for offline use is made.
// Writes <outDir>.graph.json as well: the files and modules that index.html needs for its first picture.
import { writeFileSync } from 'node:fs';
import { createBuilder, loadConfigFromFile, mergeConfig } from 'vite';

const [root = '', outDir = '', scriptsOnly] = process.argv.slice(2);

/** Plugins that take minutes for thousands of roles, and change no script. */
const PAGES = /^(prerender|vite-plugin-pwa)/;

/** @type {import('vite').Plugin} */
const firstViewGraph = {
  name: 'first-view-graph',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []));
    const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/index.html'));
    if (!entry) return;
    const found = new Set([entry]);
    for (const { imports } of found) {
      for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
    }
    const files = [...found].map(({ fileName }) => fileName);
    const modules = [...found].flatMap(({ moduleIds }) => moduleIds);
    writeFileSync(`${outDir}.graph.json`, JSON.stringify({ files, modules }));
  },
};

/** @param {import('vite').PluginOption} plugin @returns {Promise<import('vite').Plugin[]>} */
async function flat(plugin) {
  const each = await plugin;
  if (Array.isArray(each)) return (await Promise.all(each.map(flat))).flat();
  return each ? [each] : [];
}

const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root);
if (!loaded) throw new Error(`no vite.config in ${root}`);
const plugins = await flat(loaded.config.plugins ?? []);
const kept = scriptsOnly ? plugins.filter(({ name }) => !PAGES.test(name)) : plugins;
const config = mergeConfig(
  { ...loaded.config, plugins: [...kept, firstViewGraph] },
  {
    configFile: false,
    root,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  },
);
// As the command does: where the config names no builder, the client alone is built.
const builder = await createBuilder(config, null);
const { client } = builder.environments;
await (scriptsOnly && client ? builder.build(client) : builder.buildApp());
