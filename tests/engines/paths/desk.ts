import type { Engine } from '../drivers/engine';
import { personAt, type Person } from '../person';

const TASK = 'API design & architecture decisions';

/** Adds a client on the default role. */
export async function addClient(coach: Person, site: string): Promise<void> {
  await coach.open(`${site}#desk`);
  await coach.click('button', 'New client');
  await coach.fillLabel('Name', 'Sample client');
  await coach.fill('combobox', 'Job title', 'backend');
  await coach.click('option', /Backend\/API/);
  await coach.click('button', 'Add client');
  await coach.sees('heading', 'Sample client');
}

/** A client, a session with a change; a reload finds both again. */
export async function desk(engine: Engine, site: string): Promise<void> {
  const coach = personAt(engine);
  await addClient(coach, site);
  await coach.click('button', 'Start a session');
  await coach.reads('1 of 22');
  await coach.click('button', 'Show the score (F2)');
  const before = await coach.text('group', 'Scores of both readers');
  await coach.fill('spinbutton', `Time on ${TASK}, Client`, '30');
  await coach.press('spinbutton', `Time on ${TASK}, Client`, 'Enter');
  await coach.saysOtherThan('group', 'Scores of both readers', before);
  const after = await coach.text('group', 'Scores of both readers');
  await coach.reads('Saved');
  await coach.reload();
  await coach.has('spinbutton', `Time on ${TASK}, Client`, 'value', '30');
  await coach.says('group', 'Scores of both readers', after);
  await coach.open(`${site}#desk`);
  await coach.click('link', 'Sample client');
  await coach.sees('link', 'Go on with Session 1');
}
