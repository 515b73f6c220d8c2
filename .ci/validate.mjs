/** Writes docs/validation.md from the role files; fails when a check does. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { runnerImport } from 'vite';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** A file that is no JSON at all fails the schema under its own name, like any other broken one. */
function contentOf(file) {
  try {
    return JSON.parse(readFileSync(path(`src/data/roles/${file}`), 'utf8'));
  } catch (error) {
    return `not JSON: ${error.message}`;
  }
}

const { module } = await runnerImport(path('src/data/checks/report.ts'), {
  resolve: { alias: { '@': path('src') } },
});
const files = readdirSync(path('src/data/roles'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, content: contentOf(file) }));
const { markdown, problems } = module.validationReport(files);
writeFileSync(path('docs/validation.md'), markdown);
for (const { file, path: at, reason } of problems) console.error(`${file} ${at}: ${reason}`);
console.log(`docs/validation.md: ${files.length} files, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
