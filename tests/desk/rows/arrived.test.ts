import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrivedDifference, takenOver, withTheirSteps } from '@/desk/rows/arrived';
import { LIMITS } from '@/profile/format';
import { isOpen, type PlanStep } from '@/profile/plan';
import { sampleDate, sampleProfile } from './sampleDesk';

const own = sampleProfile(1);
const at = sampleDate(0);

const step = (id: string, text: string, change: Partial<PlanStep> = {}): PlanStep => ({
  id,
  text,
  due: null,
  doneAt: null,
  ...change,
});

const arbitraryPlan = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    text: fc.constantFrom('Sample step', 'sample  step', 'Another step', 'A third step'),
    due: fc.constantFrom(null, '2027-01-31'),
    doneAt: fc.constantFrom(null, at),
  }),
  { selector: ({ id }) => id },
);

test('a plan taken over loses no step, day or tick of either, and is the same the second time', () => {
  fc.assert(
    fc.property(arbitraryPlan, arbitraryPlan, (mine, theirs) => {
      const both = withTheirSteps(mine, theirs);
      expect(both.slice(0, mine.length).map(({ id }) => id)).toEqual(mine.map(({ id }) => id));
      const said = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
      const texts = new Set(both.map(({ text }) => said(text)));
      for (const each of theirs) {
        expect(texts.has(said(each.text)) || both.some(({ id }) => id === each.id)).toBe(true);
      }
      mine.forEach((each, index) => {
        if (!isOpen(each)) expect(both[index]!.doneAt).toBe(each.doneAt);
        if (each.due !== null) expect(both[index]!.due).toBe(each.due);
      });
      expect(new Set(both.map(({ id }) => id)).size).toBe(both.length);
      expect(withTheirSteps(both, theirs)).toBe(both);
    }),
  );
});

test('a step that the client ticked at home is done; a full plan takes no more', () => {
  const mine = [step('a', 'Sample step', { due: '2027-01-31' })];
  const theirs = [step('z', 'sample step', { doneAt: at })];
  expect(withTheirSteps(mine, theirs)).toEqual([{ ...mine[0], doneAt: at }]);
  const dated = [step('z', 'SAMPLE step', { due: '2027-02-28' })];
  expect(withTheirSteps([step('a', 'Sample step')], dated)).toEqual([
    step('a', 'Sample step', { due: '2027-02-28' }),
  ]);
  const full = Array.from({ length: LIMITS.planSteps }, (_, index) => step(`${index}`, `${index}`));
  expect(withTheirSteps(full, [step('new', 'new')])).toBe(full);
});

test('what differs is named by input, with points that add up to the whole change', () => {
  const [first, second, ...rest] = own.tasks;
  const theirs = {
    ...own,
    title: 'Sample title',
    hoursPerWeek: 20,
    tasks: [{ ...first!, score: 1 }, second!, ...rest],
    evidence: { ...own.evidence, wages: 2 },
    plan: [step('a', 'Sample step')],
  };
  const { steps, parts } = arrivedDifference(own, theirs, at);
  expect(steps.map(({ path }) => path)).toEqual([`tasks.${first!.id}.score`, 'evidence.wages']);
  expect(steps.every(({ reader }) => reader === 'client')).toBe(true);
  expect(steps.every(({ scoreAfter, scoreBefore }) => scoreAfter > scoreBefore)).toBe(true);
  expect(parts).toEqual(['title', 'hoursPerWeek', 'plan']);
  expect(arrivedDifference(takenOver(own, theirs), theirs, at)).toEqual({ steps: [], parts: [] });
  const { title: _, ...untitled } = { ...own, title: 'Sample title' };
  expect(arrivedDifference({ ...own, title: 'Sample title' }, untitled, at).parts).toEqual([
    'title',
  ]);
});
