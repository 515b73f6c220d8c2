// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a program of this project's packages with Node.
 * @param {string[]} args Its file and arguments.
 * @param {{ cwd: string, timeout?: number }} options Milliseconds; without it there is no limit.
 * @returns {Promise<{ ok: boolean, seconds: number, output: string }>} Never rejects.
 */
export function runNode(args, { cwd, timeout }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ data) => {
      output = (output + data).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = timeout && setTimeout(() => child.kill('SIGKILL'), timeout);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, seconds: (performance.now() - started) / 1000, output });
    });
  });
}
