import { readdirSync, readFileSync, statSync } from 'node:fs';

const read = (file) => readFileSync(`dist/${file}`, 'utf8');
const assets = readdirSync('dist/assets').map((name) => `assets/${name}`);
const html = read('index.html');

/** Everything that a page loads before anybody does anything: its scripts and what they import. */
function scriptsOf(page) {
  const wanted = [...page.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map(
    ([, file]) => file,
  );
  const found = new Set();
  while (wanted.length > 0) {
    const file = wanted.pop();
    if (found.has(file)) continue;
    found.add(file);
    const imports = read(file).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g);
    wanted.push(...[...imports].map(([, name]) => `assets/${name}`));
  }
  return [...found];
}

/** The HTML that shows the score before any script, on the start page and on a role's own. */
const pages = ['dist/index.html', 'dist/roles/registered-nurse/index.html'];

const paths = (files) => files.map((file) => `dist/${file}`);
const roleIds = readdirSync('src/data/roles').map((file) => file.replace('.json', ''));
/** The chunk of this name, told by its eight letters of hash from `library-assistant`. */
const chunkOf = (name) =>
  assets.filter((file) => new RegExp(`^assets/${name}-[\\w-]{8}\\.js$`).test(file));
const bytes = (file) => statSync(`dist/${file}`).size;
const largestRole = roleIds.flatMap(chunkOf).sort((a, b) => bytes(b) - bytes(a))[0];

const embed = read('embed.html');
const linked = (page, kind) =>
  [...page.matchAll(new RegExp(`(?:src|href)="\\./(assets/[^"]+\\.${kind})"`, 'g'))].map(
    ([, file]) => file,
  );

export default [
  {
    name: 'First view, JavaScript',
    path: paths(['boot.js', ...scriptsOf(html)]),
    limit: '110 kB',
    gzip: true,
  },
  {
    name: 'First view, CSS',
    path: paths(linked(html, 'css')),
    limit: '15 kB',
    gzip: true,
  },
  ...pages.map((path) => ({ name: `HTML of ${path}`, path, limit: '28 kB', gzip: true })),
  {
    name: 'Library index',
    path: paths(chunkOf('library')),
    limit: '30 kB',
    gzip: true,
  },
  {
    name: 'Titles of jobs, for the search',
    path: paths(chunkOf('jobTitles')),
    limit: '200 kB',
    gzip: true,
  },
  {
    name: 'Skills of the library, for moves',
    path: paths(chunkOf('moveIndex')),
    limit: '30 kB',
    gzip: true,
  },
  {
    name: 'Embed, first view, JavaScript',
    path: paths(linked(embed, 'js')),
    limit: '95 kB',
    gzip: true,
  },
  { name: 'Embed loader', path: 'dist/embed.js', limit: '2 kB', gzip: true },
  { name: 'Largest role file', path: paths([largestRole]), limit: '5 kB', gzip: true },
];
