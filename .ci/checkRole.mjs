/**
 * Checks single role files while they are written: npm run role -- <files…>. Prints what is wrong
 * with them, alone and against the whole library, and the score that they give.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { runnerImport } from 'vite';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const asked = process.argv.slice(2);
if (asked.length === 0) {
  console.error('npm run role -- src/data/roles/<id>.json …');
  process.exit(2);
}

/** A file that is no JSON at all fails the schema under its own name. */
function contentOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return `not JSON: ${error.message}`;
  }
}

const { module } = await runnerImport(path('src/data/checks/writerReport.ts'), {
  resolve: { alias: { '@': path('src') } },
});
const names = new Set(asked.map((file) => basename(file)));
const others = readdirSync(path('src/data/roles'))
  .filter((file) => file.endsWith('.json') && !names.has(file))
  .map((file) => ({ file, content: contentOf(path(`src/data/roles/${file}`)) }));
const given = asked.map((file) => ({ file: basename(file), content: contentOf(file) }));
const { lines, problems } = module.writerReport(given, others);
for (const { file, path: at, reason } of problems) console.log(`${file} ${at}: ${reason}`);
for (const line of lines) console.log(line);
process.exitCode = problems.length > 0 ? 1 : 0;
