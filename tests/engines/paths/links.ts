import { expect } from 'vitest';
import { profileWithTime, scoreOf } from '../../browser/expected';
import type { Engine, StartEngine } from '../drivers/engine';
import { expectScore, openCalculator } from './calculator';

const TASK = 'API design & architecture decisions';

/** A link to one's result, and the link to a role, in a browser that has never been here. */
export async function links(engine: Engine, site: string, elsewhere: StartEngine): Promise<void> {
  const person = await openCalculator(engine, site);
  await person.press('slider', `Time on ${TASK}`, 'ArrowRight');
  const { shown } = scoreOf(profileWithTime(TASK, 16));
  await expectScore(person, shown);
  await person.click('button', 'Keep and share');
  await person.click('button', 'Copy link');
  const link = await person.value('Link to this result');
  expect(link).toContain(`${site}#p=1.`);
  const other = await elsewhere();
  const visitor = await openCalculator(other, link);
  await visitor.reads('You are looking at a shared result: Backend/API Developer.');
  await expectScore(visitor, shown);
  const atRole = await openCalculator(other, `${site}#role=registered-nurse`);
  await atRole.sees('heading', 'Registered Nurse');
  await expectScore(atRole, 51.4);
}
