import { expect } from 'vitest';
import type { Profile } from '@/profile/schema';
import { scoreOf } from '../../browser/expected';
import type { Engine } from '../drivers/engine';
import type { Person } from '../person';
import { alive, expectScore, openCalculator, scoreShown } from './calculator';

/** The work that the page has kept. */
const KEPT = "JSON.parse(localStorage.getItem('personal-ai-risk/profile'))";
const kept = (engine: Engine) => engine.evaluate<Profile>(KEPT);

/** One answer, a key to the left of what is typical. */
async function answerOne(person: Person, engine: Engine): Promise<void> {
  await person.sees('heading', 'Typical for this job. Three answers make it yours');
  const asked = "[...document.querySelectorAll('dialog [role=radiogroup]')]";
  await person.until(`${asked}.length === 3`);
  const first = await engine.element(`${asked}[0].querySelector('input:checked')`);
  await first.press('ArrowLeft');
  await person.click('button', 'Show my result');
  await person.reads(/^That moves you from /);
  await person.click('button', 'See my score');
}

/** A role, three questions, a time, the score, a step of the plan; a reload keeps all of it. */
export async function mainPath(engine: Engine, site: string): Promise<void> {
  const person = await openCalculator(engine, site);
  await expectScore(person, 24.5);
  await person.click('button', /^Find your role: /);
  await person.fill('combobox', 'Job title', 'bookkeeper');
  await person.sees('option', /^Bookkeeper/);
  await person.press('combobox', 'Job title', 'Enter');
  await answerOne(person, engine);
  await person.until(`${KEPT}?.role === 'bookkeeper'`);
  const [task] = (await kept(engine)).tasks;
  const before = await scoreShown(person);
  await person.fill('spinbutton', `Time on ${task!.name}`, '60');
  await person.press('spinbutton', `Time on ${task!.name}`, 'Enter');
  await person.until(`${KEPT}.tasks[0].time === 60`);
  const { shown } = scoreOf(await kept(engine));
  expect(shown).not.toBe(before);
  await expectScore(person, shown);
  await person.click('link', 'What next');
  await person.fillLabel('In your own words', 'Sample step');
  await person.click('button', 'Add step');
  await person.click('checkbox', /^Sample step/);
  await person.reload();
  await alive(person);
  await person.until("document.querySelector('#plan input[type=checkbox]:checked')");
  await person.click('link', 'My score');
  await expectScore(person, shown);
}
