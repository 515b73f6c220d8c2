import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { canReadPdf, linesOfPages } from '../../.ci/pdf.mjs';
import { isDebian } from '../../.ci/webkit.mjs';
import { sample } from '../browser/proof';
import { serveBuild, type Site } from '../hosts/servers';
import { savedFile, type Browser, type Engine } from './drivers/engine';
import { launchFirefox, PRINTED } from './drivers/firefox';
import { launchPlaywright } from './drivers/playwright';
import { openCalculator } from './paths/calculator';
import { personAt } from './person';

/** Lines that must not be the last of a page: headings, a group's line, a table's head, the sentence before it. */
const LEADS = `[...document.querySelectorAll(
  'article :is(h2, h3, .report-group, thead tr, p:has(+ .table-scroll))')]
  .map((lead) => lead.innerText.replace(/\\s+/g, ' ').trim())`;

/** Heights of paper in mm: with each of them pages end elsewhere; A4 and Letter among them. */
const HEIGHTS = [297, 210, 240, 279, 250, 190, 180, 200, 220, 230, 260, 270, 290];

/** The last line of a page above its foot, which Chromium prints from our style sheet. */
const lastLine = (lines: string[]) => lines.filter((line) => !/\d+ \/ \d+$/.test(line)).at(-1)!;

const insists = Boolean(process.env['CI']) && isDebian();

if (!canReadPdf()) process.stderr.write('Paper was not read: pdftotext is not installed.\n');

describe.skipIf(!canReadPdf() && !insists).each([
  ['Firefox', launchFirefox],
  ['Chromium', () => launchPlaywright('chromium')],
] as const)('the report on paper, from %s (read by pdftotext)', (name, launch) => {
  let site: Site;
  let browser: Browser;
  let engine: Engine;
  beforeAll(async () => {
    site = await serveBuild();
    browser = await launch();
  });
  afterEach(() => engine?.close());
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(sample(['backend-api-developer', 'registered-nurse', 'electrician'], 1))(
    'no heading, group or head of a table stands alone at the foot of a page: %s',
    async (role) => {
      engine = await browser.start();
      const person = personAt(engine);
      await person.open(`${site.origin}/roles/${role}/#report`);
      await person.until("document.querySelector('article .table-scroll')");
      const leads = await engine.evaluate<string[]>(LEADS);
      expect(leads.length).toBeGreaterThan(15);
      for (const height of sample(HEIGHTS, 4)) {
        const pages = linesOfPages(await engine.print!(height));
        expect(pages.length).toBeGreaterThanOrEqual(3);
        const alone = pages.map(lastLine).filter((line) => leads.includes(line));
        expect(alone, `on ${height} mm`).toEqual([]);
      }
    },
  );

  // A driver's print command leaves the head and foot out that people get.
  test.runIf(name === 'Firefox')(
    'printing from anywhere gives the report, its pages numbered',
    async () => {
      engine = await browser.start();
      const person = await openCalculator(engine, `${site.origin}/#why`);
      await person.click('link', 'The job');
      await person.until(
        "performance.getEntriesByType('resource').some(({ name }) => /OwnReport/.test(name))",
      );
      await engine.evaluate('void setTimeout(() => print(), 300)');
      const pages = linesOfPages(await savedFile(engine, PRINTED));
      expect(pages.length).toBeGreaterThanOrEqual(2);
      expect(pages[0]!.join(' ')).toContain('24.5 of 100');
      for (const [index, lines] of pages.entries()) {
        expect(lines[0]).toContain('AI risk report, Backend/API Developer');
        expect(lines.at(-1)).toMatch(new RegExp(`^${index + 1} of ${pages.length} `));
      }
    },
  );
});
