import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventually } from './eventually';
import { describeHosts } from './fixture';

/** Snippets that the builder of release 1 gave away: they stand on pages that nobody will change. */
const { site, snippets } = JSON.parse(
  readFileSync('tests/fixtures/release-1/embed-snippets.json', 'utf8'),
) as {
  site: string;
  snippets: {
    name: string;
    customElement: string;
    plainFrame: string;
    expected: { score: number; headings: string[]; roleCanBeChosen: boolean };
  }[];
};

/** A snippet shows the role's figures of today, which are not those of release 1 for this one. */
const WITH_FIGURES_OF_TODAY: Record<string, number> = {
  'a fixed role, light, an accent, events to an origin': 62,
};

describeHosts('snippets of release 1', (hosts) => {
  const here = (snippet: string) => snippet.replaceAll(site, `${hosts.calculator.origin}/`);

  for (const { name, customElement, plainFrame, expected } of snippets) {
    test.each([
      ['element', customElement],
      ['frame', plainFrame],
    ])(`${name}, as %s`, async (_, snippet) => {
      const page = await hosts.open(here(snippet), { height: 1600 });
      const score = await eventually('the score', async () => {
        const frame = page.frames().find((each) => each.url().includes('/embed.html'));
        const found = await frame?.$('.score-number');
        return found ? found.evaluate((element) => element.textContent) : null;
      });
      expect(score).toContain((WITH_FIGURES_OF_TODAY[name] ?? expected.score).toFixed(1));
      const frame = page.frames().find((each) => each.url().includes('/embed.html'))!;
      const seen = await frame.evaluate(() => ({
        headings: [...document.querySelectorAll<HTMLElement>('h1, h2')].map((h) => h.innerText),
        problems: document.querySelectorAll('[role=alert]').length,
        chooses: document.querySelector('select') !== null,
      }));
      // Every part that it showed is there still; what is new may stand beside it.
      expect(seen.headings).toEqual(expect.arrayContaining(expected.headings));
      expect(seen).toMatchObject({ problems: 0, chooses: expected.roleCanBeChosen });
    });
  }
});
