/**
 * Carries figures and related occupations over from a folder of tables into the role files, and
 * names of jobs into the titles: npm run figures -- <folder>. A table with a column missing changes
 * nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import Papa from 'papaparse';
import prettier from 'prettier';
import { runnerImport } from 'vite';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const folder = process.argv[2];
if (!folder) {
  console.error('npm run figures -- <folder of tables>');
  process.exit(2);
}

const { module } = await runnerImport(path('src/data/build/figureTables.ts'));
const { module: titles } = await runnerImport(path('src/data/build/titleTable.ts'));
const { module: files } = await runnerImport(path('src/data/build/readRoles.ts'));

/** The rows of a table, or a message why there are none. */
function readTable(name, columns) {
  const { data, meta } = Papa.parse(readFileSync(join(folder, name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const missing = columns.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) throw new Error(`${name} has no column ${missing.join(', ')}`);
  if (data.length === 0) throw new Error(`${name} has no rows`);
  return data;
}

try {
  const occupations = readTable('occupations.csv', module.OCCUPATION_COLUMNS);
  const related = readTable('related.csv', module.RELATED_COLUMNS);
  const tables = module.readFigureTables(occupations, related);
  const titleTable = titles.readTitleTable(readTable('titles.csv', titles.TITLE_COLUMNS));
  const options = await prettier.resolveConfig(path('package.json'));
  const changes = files.rolePaths(path('src/data')).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const role = JSON.parse(text);
    const { role: updated, changed } = module.withFigures(role, tables);
    return changed.length > 0 ? [{ file, updated, changed }] : [];
  });
  const write = async (file, content) =>
    writeFileSync(
      file,
      await prettier.format(JSON.stringify(content), { ...options, parser: 'json' }),
    );
  await write(path('src/data/titles/jobTitles.json'), titleTable);
  for (const { file, updated, changed } of changes) {
    await write(file, updated);
    console.log(`${basename(file)}: ${changed.join(', ')}`);
  }
  console.log(`${changes.length} role files changed`);
} catch (error) {
  console.error(`Nothing was changed: ${error.message}`);
  process.exitCode = 1;
}
