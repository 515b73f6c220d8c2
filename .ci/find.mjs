/**
 * Which roles a job title leads to, by the search of the page: npm run find -- "title" …, or one
 * title a line on standard input. Prints a JSON line for each.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { runnerImport } from 'vite';

const MOST_ROLES = 5;

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const json = (relative) => JSON.parse(readFileSync(path(relative), 'utf8'));
const load = async (relative) => {
  const options = { resolve: { alias: { '@': path('src') } } };
  return (await runnerImport(path(relative), options)).module;
};

const { rolePaths } = await load('src/data/build/readRoles.ts');
const { prepareJobSearch } = await load('src/calculator/find/search/prepareJobSearch.ts');

const sectorNames = new Map(json('src/data/sectors.json').map(({ id, name }) => [id, name]));
const roles = rolePaths(path('src/data')).map((file) => {
  const { id, title, aliases, sector, soc } = JSON.parse(readFileSync(file, 'utf8'));
  return { id, title, aliases, soc: soc ?? null, sectorName: sectorNames.get(sector) ?? sector };
});
const search = await prepareJobSearch(roles, {
  everyday: json('src/data/titles/everyday.json'),
  bySoc: json('src/data/titles/jobTitles.json'),
});

const asked = process.argv.slice(2);
const titles = asked.length > 0 ? asked : readFileSync(0, 'utf8').split(/\r?\n/).filter(Boolean);
for (const title of titles) {
  console.log(JSON.stringify({ title, roles: search.find(title).slice(0, MOST_ROLES) }));
}
