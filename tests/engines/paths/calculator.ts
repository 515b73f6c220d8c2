import { personAt, type Person } from '../person';
import type { Engine } from '../drivers/engine';

/** Opens the calculator, and waits until it answers with a score. */
export async function openCalculator(engine: Engine, address: string): Promise<Person> {
  const person = personAt(engine);
  await person.open(address);
  await alive(person);
  return person;
}

/** The page answers. */
export const alive = (person: Person) => person.until("document.querySelector('html[data-live]')");

export const scoreShown = async (person: Person) =>
  Number(await person.attribute('region', 'Your result', 'data-score'));

export async function expectScore(person: Person, score: number): Promise<void> {
  await person.has('region', 'Your result', 'data-score', score.toFixed(1));
  await person.says('region', 'Your result', `${score.toFixed(1)} of 100`);
}
