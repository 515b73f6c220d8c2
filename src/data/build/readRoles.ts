import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Role } from '../schema';

type Makers = typeof import('./moduleMakers');

/** What the build does with role files; loaded once in a process, as it is asked for every file. */
let makers: Promise<Makers> | undefined;

/** The data's own code, runnable in the build. */
export function moduleMakers(dataFolder: string): Promise<Makers> {
  makers ??= runnerImport<Makers>(join(dataFolder, 'build', 'moduleMakers.ts')).then(
    ({ module }) => module,
  );
  return makers;
}

/** One role file, made complete; a file that is none fails with its name. */
export async function readRole(dataFolder: string, file: string): Promise<Role> {
  const { completeRole } = await moduleMakers(dataFolder);
  try {
    return completeRole(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} is no role file (npm run validate says more)`, { cause: error });
  }
}

/** Where the role files are, in the order of their names. */
export function rolePaths(dataFolder: string): string[] {
  const folder = join(dataFolder, 'roles');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => join(folder, file));
}

/** Every role of the library, complete, by file name. */
export function readRoles(dataFolder: string): Promise<Role[]> {
  return Promise.all(rolePaths(dataFolder).map((file) => readRole(dataFolder, file)));
}
