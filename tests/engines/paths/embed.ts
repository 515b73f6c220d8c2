import { readFileSync } from 'node:fs';
import { loaderSnippet } from '@/embed/snippet';
import { serveHost } from '../../hosts/servers';
import type { Engine } from '../drivers/engine';
import { personAt } from '../person';

const TASK = 'API design & architecture decisions';
const LISTEN = `<script>
  heard = []; addEventListener('score', (event) => heard.push(event.detail.score));
</script>`;
const HEIGHT = "document.querySelector('iframe').getBoundingClientRect().height";

const MODULE =
  '<!doctype html><title>Host</title><personal-ai-risk></personal-ai-risk><script type="module" src="/calc/embed.js"></script>';

/** A module knows its own address by what the engine says of an error in it. */
async function asModule(engine: Engine, host: Awaited<ReturnType<typeof serveHost>>) {
  const headers = { 'content-type': 'text/javascript' };
  host.pages.set('/calc/embed.js', { html: readFileSync('dist/embed.js', 'utf8'), headers });
  host.pages.set('/module', { html: MODULE });
  const visitor = personAt(engine);
  await visitor.open(`${host.origin}/module`);
  await visitor.until("document.querySelector('iframe')?.src.endsWith('/calc/embed.html')");
}

/** Somebody else's page: the embed appears, is as high as its content, and tells its score. */
export async function embed(engine: Engine, site: string): Promise<void> {
  const host = await serveHost();
  try {
    const html = `<!doctype html><title>Host</title>${LISTEN}${loaderSnippet(site, { events: 'score', sections: 'tasks,result' }, 'Open it')}`;
    host.pages.set('/', { html });
    const visitor = personAt(engine);
    await visitor.open(`${host.origin}/`);
    await visitor.until("document.querySelector('iframe')");
    await engine.enterFrame('iframe');
    await visitor.has('region', 'Your result', 'data-score', '24.5');
    await visitor.click('slider', `Time on ${TASK}`); // WebKit gives a frame the focus by a click alone
    await visitor.until("document.querySelector('[data-score]').dataset.score !== '24.5'");
    const shown = Number(await visitor.attribute('region', 'Your result', 'data-score'));
    const content = await engine.evaluate<number>(
      "document.querySelector('.embed').getBoundingClientRect().height",
    );
    await engine.leaveFrame();
    await visitor.until(`heard.includes(${shown})`);
    await visitor.until(`${HEIGHT} >= ${Math.floor(content)} && ${HEIGHT} < ${content} + 400`);
    await visitor.until("document.querySelectorAll('iframe').length === 1");
    await asModule(engine, host);
  } finally {
    await host.close();
  }
}
