// @ts-check
// node buildOne.mjs <root> <outDir> [environment]: what `vite build` does, or one environment of it.
// Writes <outDir>.graph.json as well: the files and modules that index.html needs for its first picture.
import { writeFileSync } from 'node:fs';
import { createBuilder } from 'vite';

const [root = '', outDir = '', only] = process.argv.slice(2);

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

const builder = await createBuilder({
  root,
  build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  logLevel: 'warn',
  plugins: [firstViewGraph],
});
const part = only && builder.environments[only];
await (part ? builder.build(part) : builder.buildApp());
