/** The site's address from the environment, its slash at the end; undefined without one. */
export function siteAddress(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const { protocol, href } = new URL(text);
  if (!/^https?:$/.test(protocol)) throw new Error(`SITE_URL is not a web address: ${text}`);
  return href.endsWith('/') ? href : `${href}/`;
}

/** Everything may be read; the sitemap is named where the site's address is known. */
export function robots(site: string | undefined): string {
  const lines = ['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${site}sitemap.xml`] : [])];
  return `${lines.join('\n')}\n`;
}

/** Every page's address; the protocol wants whole ones. */
export function sitemap(site: string, folders: readonly string[]): string {
  const urls = folders.map((folder) => `  <url><loc>${new URL(folder, site).href}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}
