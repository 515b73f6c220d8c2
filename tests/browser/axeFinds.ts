import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, with all rules, also those that are off unless asked for. */
export async function axeFinds(page: Page): Promise<string[]> {
  await page.evaluate(axe); // The policy of the page forbids a script tag.
  const { violations } = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      axe: { run: (context: Document, options: object) => Promise<AxeResults> };
    };
    // What happens to lie under the header or the bar just now is no small target.
    const bars = [...document.querySelectorAll<HTMLElement>('.places, .shell-head')];
    for (const { style } of bars) style.setProperty('position', 'static');
    const found = await tool.run(document, { rules: { 'target-size': { enabled: true } } });
    for (const { style } of bars) style.removeProperty('position');
    return found;
  });
  return violations.map(({ id, nodes }) => {
    const where = nodes.map(({ target }) => target.join(' '));
    return `${id}, ${nodes.length} ×: ${where.slice(0, 3).join(' | ')}`;
  });
}
