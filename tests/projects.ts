import { readdirSync, readFileSync } from 'node:fs';

const OWN_COMMANDS = /^tests\/(browser|hosts|engines)\//;
/** The desk and the page as a whole hold more than `setup.ts` puts back. */
const HOLDS_MUCH = /^tests\/(desk|app)\//;
const REPLACES_MODULES = /\bvi\.(mock|doMock|resetModules)\(/;

const testFiles = () =>
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && !OWN_COMMANDS.test(file));
const needsOwnModules = (file: string) =>
  HOLDS_MUCH.test(file) || REPLACES_MODULES.test(readFileSync(file, 'utf8'));

/**
 * Loading what a file needs takes longer than its tests: most files share what the one before them
 * loaded. Files that replace modules, or change what outlives a test, get modules of their own.
 */
export function testProjects() {
  const files = testFiles();
  return [true, false].map((isolate) => ({
    extends: true as const,
    test: {
      name: isolate ? 'apart' : 'together',
      include: files.filter((file) => needsOwnModules(file) === isolate),
      isolate,
    },
  }));
}
