// Serves the production build for the browser tests; builds first where it is missing or older than its sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { preview } from 'vite';

const SOURCES = ['src', 'public', 'docs/embedding.md', 'vite.config.ts', 'package-lock.json'];
const pages = readdirSync('.').filter((file) => file.endsWith('.html'));

/** When a file, or anything in a folder, changed last; milliseconds. */
const changed = (path) =>
  Math.max(
    statSync(path).mtimeMs,
    ...(statSync(path).isDirectory()
      ? readdirSync(path).map((name) => changed(`${path}/${name}`))
      : []),
  );

// Written last.
const built = existsSync('dist/embed.js') ? changed('dist/embed.js') : 0;
if (built < Math.max(...[...SOURCES, ...pages].map(changed))) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npx', ['vite', 'build'], { stdio: 'inherit', shell });
  if (status !== 0) process.exit(1);
}
await preview({ preview: { host: '127.0.0.1', port: Number(process.argv[2]), strictPort: true } });
