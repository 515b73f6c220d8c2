import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { inProof } from '../browser/proof';
import { serveBuild, type Site } from '../hosts/servers';
import type { Browser, Engine, StartEngine } from './drivers/engine';
import { desk } from './paths/desk';
import { embed } from './paths/embed';
import { file } from './paths/file';
import { keyboard } from './paths/keyboard';
import { links } from './paths/links';
import { mainPath } from './paths/mainPath';
import { report } from './paths/report';

type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

interface Path {
  what: string;
  walk: (engine: Engine, site: string, elsewhere: StartEngine) => Promise<void>;
  /** Where the test command walks it too; `npm run proof` walks all of them everywhere. */
  often: readonly EngineName[];
}

/** Chromium has the tests in tests/browser besides, it and Firefox those of the embed in tests/hosts. */
const PATHS: readonly Path[] = [
  {
    what: 'a role, three questions, a time, the score, a step of the plan',
    walk: mainPath,
    often: ['Chromium', 'Firefox', 'WebKit'],
  },
  { what: 'the link to a result, and to a role', walk: links, often: [] },
  { what: 'a profile file, saved and opened', walk: file, often: ['Firefox', 'WebKit'] },
  { what: 'the desk: a client, a session, a reload', walk: desk, often: ['Firefox', 'WebKit'] },
  { what: 'the report, with its figures', walk: report, often: ['WebKit'] },
  { what: 'the embed in somebody else’s page', walk: embed, often: ['WebKit'] },
  { what: 'whatever scrolls is reached by keyboard', walk: keyboard, often: ['Firefox'] },
];

/** The same paths in any engine, each in a browser that has never been here. */
export function describeEngine(name: EngineName, launch: () => Promise<Browser>): void {
  const paths = PATHS.filter(({ often }) => inProof || often.includes(name));
  describe(`the whole product in ${name}`, () => {
    let site: Site;
    let browser: Browser;
    const started: Engine[] = [];
    const anew: StartEngine = async () => {
      started.push(await browser.start());
      return started.at(-1)!;
    };
    beforeAll(async () => {
      site = await serveBuild();
      browser = await launch();
    });
    afterEach(async () => {
      await Promise.all(started.splice(0).map((engine) => engine.close()));
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    test.each(paths.map(({ what, walk }) => [what, walk] as const))('%s', async (_, walk) => {
      await walk(await anew(), `${site.origin}/`, anew);
    });
  });
}
