import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

type Rule = { path: RegExp; headers: [string, string][] };

/** The rules of the build's own `_headers` file. */
function headerRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() && !each.startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name) rules.at(-1)!.headers.push([name, value!]);
    else rules.push({ path: new RegExp(`^${line.trim().replace('*', '.*')}$`), headers: [] });
  }
  return rules;
}

export interface Site {
  origin: string;
  close: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(host: string, answer: Answer): Promise<Site> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://${host}:${port}`, close };
}

/**
 * The production build on a static host that follows `_headers`, or as many do not, and sends no
 * CORS headers.
 */
export function serveBuild(folder = 'dist', heedsHeaders = true): Promise<Site> {
  const rules = heedsHeaders ? headerRules(readFileSync(join(folder, '_headers'), 'utf8')) : [];
  return serve('127.0.0.1', (request, response) => {
    const { pathname } = new URL(request.url!, 'http://x');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    for (const { path, headers } of rules) {
      if (path.test(pathname)) for (const [name, value] of headers) response.setHeader(name, value);
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
}

export interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

/** Somebody else's site, on an origin of its own: pages by path, set by each test. */
export async function serveHost(): Promise<Site & { pages: Map<string, HostPage> }> {
  const pages = new Map<string, HostPage>();
  const site = await serve('localhost', (request, response) => {
    const { pathname } = new URL(request.url!, 'http://x');
    const page = pages.get(pathname);
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html ?? '');
  });
  return { ...site, pages };
}
