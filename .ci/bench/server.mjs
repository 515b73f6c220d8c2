// @ts-check
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg']);

/** @typedef {{ path: string, kind: string, bytes: number, forOffline: boolean }} Sent */

/**
 * The bytes of one file as they are sent, compressed once.
 * @param {string} file
 * @param {(html: string) => string} change
 */
async function bodyOf(file, change) {
  const extension = extname(file);
  const raw = await readFile(file);
  const body = extension === '.html' ? Buffer.from(change(String(raw))) : raw;
  return COMPRESSED.has(extension) ? gzipSync(body, { level: 9 }) : body;
}

/** @param {string} folder @param {string} address */
async function fileFor(folder, address) {
  const path = normalize(decodeURIComponent(new URL(address, 'http://local').pathname));
  const file = join(folder, path);
  if (!file.startsWith(normalize(folder))) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return file;
  const index = join(file, 'index.html');
  return found?.isDirectory() && (await stat(index).catch(() => null)) ? index : null;
}

/**
 * A static host: gzip, nothing kept by the browser, and a list of what was sent.
 * @param {string} folder
 * @param {{ change?: (html: string) => string }} [options] `change`: what is done to each page.
 */
export async function serve(folder, { change = (html) => html } = {}) {
  /** @type {Sent[]} */
  const sent = [];
  /** @type {Map<string, Buffer>} */
  const bodies = new Map();
  const server = createServer(async (request, response) => {
    const file = await fileFor(folder, request.url ?? '/');
    if (!file) return response.writeHead(404).end();
    const body = bodies.get(file) ?? (await bodyOf(file, change));
    bodies.set(file, body);
    const extension = extname(file);
    const forOffline =
      /\/sw[^/]*\.js$/.test(`${request.headers.referer ?? ''}`) || /\/sw\.js$/.test(file);
    last = performance.now();
    sent.push({
      path: file.slice(folder.length),
      kind: extension.slice(1),
      bytes: body.length,
      forOffline,
    });
    response.writeHead(200, {
      'content-type': TYPES[/** @type {keyof TYPES} */ (extension)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(COMPRESSED.has(extension) && { 'content-encoding': 'gzip' }),
      // Fine timers: five microseconds instead of a hundred.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  let last = performance.now();
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}/`,
    /** Takes what was sent since the last time. */
    takeSent: () => sent.splice(0),
    /** Waits until nothing was asked for for so long, by anybody: service workers too. */
    async quiet(/** @type {number} */ milliseconds) {
      last = performance.now();
      while (performance.now() - last < milliseconds) await new Promise((on) => setTimeout(on, 50));
    },
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
  };
}

/**
 * Takes the first free port of those that are ours.
 * @param {import('node:http').Server} server
 * @returns {Promise<number>}
 */
async function listen(server) {
  const first = Number(process.env['BENCH_PORT'] ?? 4210);
  for (let port = first; port < first + 10; port += 1) {
    const free = await new Promise((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (free) return port;
  }
  throw new Error(
    `no free port from ${first} to ${first + 9}; name another first one in BENCH_PORT`,
  );
}
