// @ts-check
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { syntheticLibrary } from './roles.mjs';
import { runNode } from './shell.mjs';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** A temporary folder in which packages are found as in the project; removed when the run ends. */
export function createWorkshop() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Writes files into a folder of the workshop.
 * @param {string} folder
 * @param {Record<string, string>} files
 */
export function writeFiles(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/**
 * A copy of the project whose library has this many made-up roles.
 * @param {string} workshop
 * @param {number} count
 */
export function copyWithRoles(workshop, count) {
  const copy = join(workshop, `library-${count}`);
  const rolesFolder = join(PROJECT, 'src/data/roles');
  const left = new Set(['node_modules', 'dist', '.git', 'docs', 'tests']);
  cpSync(PROJECT, copy, {
    recursive: true,
    filter: (file) =>
      file === PROJECT || (!left.has(basename(file)) && !file.startsWith(rolesFolder)),
  });
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));
  const first = 'backend-api-developer.json';
  const others = readdirSync(rolesFolder).filter(
    (file) => file.endsWith('.json') && file !== first,
  );
  const real = [first, ...others].map((file) => read(join(rolesFolder, file)));
  const skillsFolder = join(PROJECT, 'src/data/skills');
  const skills = readdirSync(skillsFolder).flatMap((file) =>
    read(join(skillsFolder, file)).map((/** @type {{ id: string }} */ { id }) => id),
  );
  const roles = syntheticLibrary(real, skills, count);
  writeFiles(
    join(copy, 'src/data/roles'),
    Object.fromEntries(roles.map((role) => [`${role.id}.json`, JSON.stringify(role)])),
  );
  return copy;
}

/**
 * Builds a folder with its own vite.config, in a process of its own.
 * @param {string} root
 * @param {string} outDir
 * @param {{ scriptsOnly?: boolean, timeout?: number }} [options] `scriptsOnly`: no prerendered pages.
 */
export function build(root, outDir, { scriptsOnly, timeout } = {}) {
  const script = fileURLToPath(new URL('./buildOne.mjs', import.meta.url));
  return runNode([script, root, outDir, ...(scriptsOnly ? ['scripts'] : [])], {
    cwd: root,
    timeout,
  });
}

/**
 * What the start page's first picture needs: bytes of script (gzip), and whether the library's index
 * is among it, which would make it grow with every role. Null when the build did not say.
 * @param {string} outDir Of a build that `build` made.
 */
export function firstPictureOf(outDir) {
  const graph = `${outDir}.graph.json`;
  if (!existsSync(graph)) return null;
  /** @type {{ files: string[], modules: string[] }} */
  const { files, modules } = JSON.parse(readFileSync(graph, 'utf8'));
  const sizes = files.map(
    (file) => gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length,
  );
  return {
    js: sizes.reduce((total, size) => total + size, 0),
    holdsIndex: modules.some((id) => /virtual:role-/.test(id)),
  };
}
