import { expect } from 'vitest';
import type { Engine } from '../drivers/engine';
import { openCalculator } from './calculator';

/** The report opens from anywhere, and has the figures of what is on screen. */
export async function report(engine: Engine, site: string): Promise<void> {
  const person = await openCalculator(engine, `${site}#role=registered-nurse`);
  await person.click('button', 'Keep and share');
  await person.click('link', 'Report');
  await person.sees('heading', 'Registered Nurse');
  const sheet = await person.text('article', '');
  expect(sheet).toContain('51.4');
  expect(sheet).toContain('Total 100 % = 40 hours a week.');
  expect(await engine.evaluate('document.title')).toContain('AI risk report, Registered Nurse');
  await person.click('link', 'Back to the calculator');
  await person.sees('dialog', 'Keep and share');
}
