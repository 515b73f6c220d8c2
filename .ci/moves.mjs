/**
 * What a role is told to move to, and what stands between it and the related jobs that it is not
 * told of: npm run moves -- <role ids…>. For whoever writes skills.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { runnerImport } from 'vite';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const { module } = await runnerImport(path('src/data/checks/movesOf.ts'), {
  resolve: { alias: { '@': path('src') } },
});
const files = readdirSync(path('src/data/roles'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(path(`src/data/roles/${file}`), 'utf8')));
for (const line of module.movesOf(files, process.argv.slice(2))) console.log(line);
