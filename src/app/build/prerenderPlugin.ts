import { join } from 'node:path';
import { createServer, type Plugin, type PluginOption } from 'vite';
import type { Role } from '@/data/schema';
import { readRoles } from '../../data/build/readRoles.ts';
import { calculatorBody } from './pageParts.ts';
import { pageHtml, type Page } from './pageHtml.ts';
import { robots, siteAddress, sitemap } from './siteFiles.ts';

type Renderer = typeof import('../prerender');

interface Options {
  /** The project's folder with `src` in it. */
  root: string;
  /** Plugins that the sources need; fresh ones, as a second Vite runs them. */
  plugins: () => PluginOption[];
}

/** Runs the calculator in this process, where React renders it to HTML. */
async function withRenderer<T>(
  options: Options,
  work: (renderer: Renderer) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    configFile: false,
    root: options.root,
    mode: 'production',
    appType: 'custom',
    logLevel: 'warn',
    plugins: options.plugins(),
    resolve: { alias: { '@': join(options.root, 'src') } },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    return await work((await server.ssrLoadModule('/src/app/prerender.tsx')) as Renderer);
  } finally {
    await server.close();
  }
}

/** The calculator's HTML on a page. */
type Shown = Pick<Parameters<typeof calculatorBody>[0], 'app' | 'copy' | 'title'>;

/** Every page of the site: the start page, the list of roles, one per role, and one for offline. */
async function renderPages(renderer: Renderer, roles: readonly Role[]): Promise<[string, Page][]> {
  const { pages: words, defaultRole, renderApp } = renderer;
  const body = (folder: string, shown: Shown, role?: Role) =>
    calculatorBody({ folder, words, roles: roles.length, ...shown, ...(role && { role }) });
  const startHead = renderer.startHead();
  const start = {
    folder: '',
    head: startHead,
    content: body('', { ...(await renderApp(defaultRole, true)), title: defaultRole.title }),
  };
  const list = { folder: 'roles/', head: renderer.rolesHead() };
  const shell = { folder: 'roles/any/', head: startHead, hidden: true };
  const pages: [string, Page][] = [
    ['index.html', start],
    ['roles/index.html', { ...list, content: await renderer.renderRoleList(), isStatic: true }],
    // Any role's address without a network: one level down, as its page is.
    ['roles/shell.html', { ...shell, content: body(shell.folder, { app: '', copy: '' }) }],
  ];
  for (const role of roles) {
    const folder = `roles/${role.id}/`;
    const content = body(folder, { ...(await renderApp(role)), title: role.title }, role);
    pages.push([`${folder}index.html`, { folder, head: renderer.roleHead(role), content }]);
  }
  return pages;
}

/** Renders every page ahead of time, as part of the build that writes `index.html`. */
export function prerenderPlugin(options: Options): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        const site = siteAddress(process.env['SITE_URL']);
        const emit = (fileName: string, source: string) =>
          this.emitFile({ type: 'asset', fileName, source });
        const { pages, manifest } = await withRenderer(options, async (renderer) => ({
          pages: await renderPages(renderer, await readRoles(join(options.root, 'src/data'))),
          manifest: renderer.manifest(),
        }));
        const template = String(index.source);
        for (const [file, page] of pages) {
          if (file === 'index.html') index.source = pageHtml(template, page, site);
          else emit(file, pageHtml(template, page, site));
        }
        const listed = pages.filter(([, page]) => !page.hidden).map(([, page]) => page.folder);
        emit('robots.txt', robots(site));
        if (site) emit('sitemap.xml', sitemap(site, listed));
        emit('manifest.webmanifest', JSON.stringify(manifest));
      },
    },
  };
}
