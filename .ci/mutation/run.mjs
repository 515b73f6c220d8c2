// Changes the sources, one place at a time, and counts what the tests notice: npm run mutate -- profile
import { spawnSync } from 'node:child_process';
import { PARTS } from './parts.mjs';

const asked = process.argv.slice(2);
const wanted = Object.keys(PARTS).filter(
  (name) => asked.length === 0 || asked.some((each) => name.startsWith(each)),
);
if (wanted.length === 0) {
  console.error(`One of: ${Object.keys(PARTS).join(', ')}`);
  process.exit(1);
}

const failed = wanted.filter((name) => {
  console.log(`> ${name}`);
  const env = { ...process.env, MUTATED_PART: name };
  const args = ['stryker', 'run', '.ci/mutation/stryker.config.mjs'];
  const shell = process.platform === 'win32';
  return spawnSync('npx', args, { stdio: 'inherit', shell, env }).status !== 0;
});
process.exit(failed.length > 0 ? 1 : 0);
