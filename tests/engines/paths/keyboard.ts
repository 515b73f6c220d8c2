import { expect } from 'vitest';
import type { Engine } from '../drivers/engine';
import { personAt, type Person } from '../person';
import { alive } from './calculator';
import { addClient } from './desk';

/**
 * Boxes that scroll and that a keyboard cannot reach: neither can they have the focus, with a role
 * and a name, nor anything in them.
 */
const UNREACHED = `[...document.querySelectorAll('body *')]
  .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowX + getComputedStyle(box).overflowY))
  .filter((box) => !box.matches('textarea, select, dialog:not([open])'))
  .filter((box) => !box.matches('[tabindex="0"][aria-label]:is([role=group], [role=region])'))
  .filter((box) => !box.querySelector('a[href], button, input, select, textarea, [tabindex="0"]'))
  .map((box) => box.outerHTML.slice(0, 120))`;

/** Opens what is closed, shows what is a picture as a table, and goes to the end of the page. */
const OPEN_ALL = `(
  document.querySelectorAll('details:not([open])').forEach((each) => (each.open = true)),
  document.querySelectorAll('.picture-or-table > button').forEach((each) =>
    /^Show as table/.test(each.textContent) && each.click()),
  scrollTo(0, 1e6)
)`;

/** What is sure to scroll in a place, where it has such a thing. */
const PLACES = {
  score: '.place-score',
  why: '.place-why .table-scroll',
  next: '.place-next',
  job: '.place-job .table-scroll',
  compare: '.place-compare .table-scroll',
};

async function expectReached(engine: Engine, person: Person, there: string): Promise<void> {
  await person.until(`(${OPEN_ALL}, document.querySelector('${there}'))`);
  await person.until("!document.body.innerText.includes('Loading …')");
  expect(await engine.evaluate(UNREACHED)).toEqual([]);
}

/** Every place, the report, the desk with a client and a session, the builder: what scrolls is reached. */
export async function keyboard(engine: Engine, site: string): Promise<void> {
  const person = personAt(engine);
  for (const [place, there] of Object.entries(PLACES)) {
    await person.open(`${site}#${place}`);
    await alive(person);
    await expectReached(engine, person, there);
  }
  await person.open(`${site}#report`);
  await expectReached(engine, person, 'article .table-scroll');
  await person.open(`${site}embed-builder.html`);
  await expectReached(engine, person, '.preview-scroll');
  await addClient(person, site);
  await expectReached(engine, person, '.client-head');
  await person.click('link', 'Progress');
  await person.sees('heading', 'Progress of Sample client');
  await expectReached(engine, person, 'main');
  await person.open(`${site}#desk`);
  await person.click('link', 'Sample client');
  await person.click('button', 'Start a session');
  await person.reads('1 of 22');
  await expectReached(engine, person, 'main');
  await person.open(`${site}#desk/backup`);
  await expectReached(engine, person, '.sample');
}
