import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface Site {
  /** Address of the start page. */
  address: string;
  origin: string;
  /** What a file holds from now on, as if another version were put there. */
  replace: (file: string, change: (text: string) => string) => void;
  close: () => void;
}

/** Serves the production build from any folder of a host, as the dullest static server would. */
export async function serveSite(folder = '/'): Promise<Site> {
  const replaced = new Map<string, string>();
  const onDisk = (file: string) => join('dist', file);
  const read = (file: string) => replaced.get(file) ?? readFileSync(onDisk(file));
  const readOr = (file: string, otherwise: string) =>
    existsSync(onDisk(file)) ? readFileSync(onDisk(file), 'utf8') : otherwise;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    try {
      if (!pathname.startsWith(folder)) throw new Error('outside of the site');
      const file = pathname.slice(folder.length).replace(/(^|\/)$/, '$1index.html');
      const content = read(file);
      response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain');
      response.setHeader('cache-control', 'no-cache');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: origin + folder,
    replace: (file, change) => replaced.set(file, change(replaced.get(file) ?? readOr(file, ''))),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
