import { join } from 'node:path';
import { expect } from 'vitest';
import { profileWithTime, scoreOf } from '../../browser/expected';
import { savedFile, type Engine, type StartEngine } from '../drivers/engine';
import { expectScore, openCalculator } from './calculator';

const TASK = 'API design & architecture decisions';

/** The profile file, saved here and opened in another browser. */
export async function file(engine: Engine, site: string, elsewhere: StartEngine): Promise<void> {
  const person = await openCalculator(engine, site);
  await person.press('slider', `Time on ${TASK}`, 'ArrowRight');
  const { shown } = scoreOf(profileWithTime(TASK, 16));
  await expectScore(person, shown);
  await person.click('button', 'Keep and share');
  await person.click('button', 'Save a profile file');
  const name = 'backend-api-developer.profile.json';
  const saved = await savedFile(engine, name);
  expect(JSON.parse(saved.toString('utf8'))).toMatchObject({
    format: 'personal-ai-risk/profile',
    version: 1,
  });
  const other = await openCalculator(await elsewhere(), site);
  await other.click('button', 'Keep and share');
  await other.choose('Open a profile file', join(engine.savedIn, name));
  await other.reads(/^The file was opened: Backend\/API Developer\./);
  await expectScore(other, shown);
}
