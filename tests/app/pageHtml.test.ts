import { expect, test } from 'vitest';
import { pageHtml } from '@/app/build/pageHtml';
import { calculatorBody } from '@/app/build/pageParts';
import { robots, siteAddress, sitemap } from '@/app/build/siteFiles';
import { backend } from '../browser/expected';

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <link rel="icon" href="./icon.svg" />
    <title>Template</title>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" href="./assets/index-1.css">
  </head>
  <body>
    <noscript><p>Needs script.</p></noscript>
    <div id="root"></div>
  </body>
</html>`;

const words = { restoring: 'Wait', notLoaded: 'No', otherPages: 'More', rolesLink: () => 'Roles' };
const head = {
  title: 'A & B',
  description: '"Quoted"',
  data: { '@type': 'WebPage', name: '</script>' },
};
const page = (folder: string) => ({
  folder,
  head,
  content: calculatorBody({
    folder,
    words,
    roles: 2,
    app: '<h1>$& A</h1>',
    copy: '',
    role: backend,
  }),
});

test('addresses are relative to where the page lies', () => {
  expect(pageHtml(TEMPLATE, page(''), undefined)).toContain('src="./assets/index-1.js"');
  const deep = pageHtml(TEMPLATE, page('roles/plumber/'), undefined);
  expect(deep).toContain('src="../../assets/index-1.js"');
  expect(deep).toContain('href="../../icon.svg"');
  expect(deep).toContain('href="../../roles/"');
  expect(deep).not.toMatch(/(href|src)="\//);
});

test('content and head stand in the page letter by letter, and data cannot end its block', () => {
  const html = pageHtml(TEMPLATE, page('roles/x/'), undefined);
  expect(html).toContain('<div id="root"><h1>$& A</h1></div>');
  expect(html).toContain('<title>A &amp; B</title>');
  expect(html).toContain('content="&quot;Quoted&quot;"');
  const [, data] = /ld\+json">(.*)<\/script>/.exec(html)!;
  expect(JSON.parse(data!)).toMatchObject({ name: '</script>' });
  const [, role] = /id="page-role">(.*)<\/script>/.exec(html)!;
  expect(JSON.parse(role!)).toEqual(backend);
});

test('whole addresses only where the site’s own is known', () => {
  const without = pageHtml(TEMPLATE, page('roles/x/'), undefined);
  expect(without).not.toMatch(/canonical|og:url|og:image|"url"/);
  const site = siteAddress('https://example.org/risk')!;
  const html = pageHtml(TEMPLATE, page('roles/x/'), site);
  expect(html).toContain('<link rel="canonical" href="https://example.org/risk/roles/x/" />');
  expect(html).toContain('content="https://example.org/risk/roles/x/"');
  expect(html).toContain('"url":"https://example.org/risk/roles/x/"');
});

test('a page without computing has no scripts; the one for offline hides from search', () => {
  const fixed = pageHtml(TEMPLATE, { ...page('roles/'), isStatic: true }, undefined);
  expect(fixed).not.toMatch(/type="module"|noscript/);
  const shell = pageHtml(TEMPLATE, { ...page('roles/any/'), hidden: true }, undefined);
  expect(shell).toContain('content="noindex"');
  expect(shell).toContain('<html data-restoring lang="en">');
});

test('the sitemap lists whole addresses, and robots.txt names it only then', () => {
  expect(sitemap('https://example.org/', ['', 'roles/x/'])).toContain(
    '<loc>https://example.org/roles/x/</loc>',
  );
  expect(robots('https://example.org/')).toContain('Sitemap: https://example.org/sitemap.xml');
  expect(robots(undefined)).toBe('User-agent: *\nAllow: /\n');
  expect(siteAddress('')).toBeUndefined();
  expect(() => siteAddress('ftp://example.org')).toThrow('SITE_URL');
});
