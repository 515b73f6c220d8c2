// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { recipeLines, RECIPES, type RecipeName } from '@/embed/builder/recipes';

const SITE = 'https://calc.example/';
const DETAIL = { role: 'registered-nurse', score: 51.4, zone: 'GREEN' };

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** Runs the script of a recipe, then lets an embed and something else speak. */
function hear(name: RecipeName): void {
  const [, code] = /<script>([\s\S]*)<\/script>/.exec(recipeLines(name, SITE)!)!;
  const listen = vi.spyOn(document, 'addEventListener');
  // The lines are ours, and this is what a host's page does with them.
  new Function(code!)();
  for (const local of ['personal-ai-risk', 'video']) {
    const element = document.createElement(local);
    document.body.append(element);
    element.dispatchEvent(new CustomEvent('score', { bubbles: true, detail: DETAIL }));
  }
  for (const [type, listener] of listen.mock.calls) document.removeEventListener(type, listener);
  listen.mockRestore();
}

test('Google Analytics gets one event of its own name', () => {
  const gtag = vi.fn();
  vi.stubGlobal('gtag', gtag);
  hear('ga4');
  const said = { job: 'registered-nurse', risk_score: 51.4, zone: 'GREEN' };
  expect(gtag.mock.calls).toEqual([['event', 'ai_risk_score', said]]);
});

test('Plausible gets one event with its properties', () => {
  const plausible = vi.fn();
  vi.stubGlobal('plausible', plausible);
  hear('plausible');
  const props = { job: 'registered-nurse', score: 51.4, zone: 'GREEN' };
  expect(plausible.mock.calls).toEqual([['AI risk score', { props }]]);
});

test('Matomo gets one event, also before it is there', () => {
  vi.stubGlobal('_paq', undefined);
  hear('matomo');
  expect((window as unknown as { _paq: unknown[] })._paq).toEqual([
    ['trackEvent', 'AI risk', 'score', 'registered-nurse', 51.4],
  ]);
});

test.each(RECIPES)('docs/embedding.md has the lines of %s', (name) => {
  const help = readFileSync('docs/embedding.md', 'utf8').replaceAll(/^ {4}/gm, '');
  const lines = recipeLines(name, SITE);
  if (lines) expect(help).toContain(lines);
  else expect(help.toLowerCase()).toContain(name);
});
