import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { serveBuild, type Site } from '../hosts/servers';
import type { Browser, Engine, StartEngine } from './drivers/engine';
import { desk } from './paths/desk';
import { embed } from './paths/embed';
import { file } from './paths/file';
import { keyboard } from './paths/keyboard';
import { links } from './paths/links';
import { mainPath } from './paths/mainPath';
import { report } from './paths/report';

type Path = (engine: Engine, site: string, elsewhere: StartEngine) => Promise<void>;

const PATHS: [string, Path][] = [
  ['a role, three questions, a time, the score, a step of the plan', mainPath],
  ['the link to a result, and to a role', links],
  ['a profile file, saved and opened', file],
  ['the desk: a client, a session, a reload', desk],
  ['the report, with its figures', report],
  ['the embed in somebody else’s page', embed],
  ['whatever scrolls is reached by keyboard', keyboard],
];

/** The same paths in any engine, each in a browser that has never been here. */
export function describeEngine(name: string, launch: () => Promise<Browser>): void {
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

    test.each(PATHS)('%s', async (_, path) => {
      await path(await anew(), `${site.origin}/`, anew);
    });
  });
}
