import type { Engine } from '../drivers/engine';
import { openCalculator } from './calculator';

/** The report opens from anywhere, and has the figures of what is on screen. */
export async function report(engine: Engine, site: string): Promise<void> {
  const person = await openCalculator(engine, `${site}#role=registered-nurse`);
  await person.click('button', 'Keep and share');
  await person.click('link', 'Report');
  await person.sees('heading', 'Registered Nurse');
  await person.says('article', '', '51.4');
  await person.says('article', '', 'Total 100 % = 40 hours a week.');
  await person.until("document.title.includes('AI risk report, Registered Nurse')");
  await person.click('link', 'Back to the calculator');
  await person.sees('dialog', 'Keep and share');
}
