import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownRole } from '@/data/ownRole';
import { SESSION_LENGTHS } from '@/desk/rows/model';
import { readClient, readSession } from '@/desk/rows/readRows';
import { untouchedWork } from '@/desk/state/clientStart';
import { asksOf, goesOnAt, pathsOf, shortListOf } from '@/desk/state/questions';
import { largestQuestions } from '@/engine';
import { profileInputs } from '@/profile/baseProfile';
import { backend } from '../../golden/inputs';
import { sampleClient, sampleSession } from '../rows/sampleDesk';

const work = untouchedWork(backend);
const names = (length: (typeof SESSION_LENGTHS)[number]) =>
  asksOf({ work, length }).map((question) => pathsOf(question)[0]!);

test('ten minutes ask the five questions that move this score most, the largest first', () => {
  const asked = names('short');
  expect(asked).toHaveLength(5);
  expect(new Set(asked).size).toBe(5);
  const [largest] = largestQuestions(profileInputs(work.client), 1);
  expect(largest!.kind === 'time' ? `tasks.${largest!.taskId}` : largest!.path).toContain(asked[0]);
  expect(names('full')).toEqual(expect.arrayContaining(asked));
});

test('thirty minutes ask for tasks and market, full for everything', () => {
  expect(names('middle')).toEqual([
    ...backend.tasks.map(({ id }) => `tasks.${id}`),
    ...Object.keys(backend.evidence).map((id) => `evidence.${id}`),
  ]);
  expect(names('full')).toHaveLength(backend.tasks.length + 14);
});

test('a short list is kept: an answer that changes the effects changes no question', () => {
  const shortList = shortListOf(work);
  const answered = {
    ...work,
    client: { ...work.client, tasks: work.client.tasks.map((task) => ({ ...task, score: 5 })) },
  };
  const asked = asksOf({ work: answered, length: 'short', shortList });
  expect(asked.map((question) => pathsOf(question)[0])).toEqual(shortList);
});

test('a role that a client described has a short list too', () => {
  const own = untouchedWork(ownRole);
  const tasks = [1, 2].map((at) => ({ ...own.client.tasks[0]!, id: `own-${at}`, time: 50 }));
  expect(shortListOf({ ...own, client: { ...own.client, tasks } })).toHaveLength(5);
});

test('however often the length is changed, no question that was passed comes again, and none is left out', () => {
  const turns = fc.array(fc.tuple(fc.constantFrom(...SESSION_LENGTHS), fc.nat({ max: 4 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(turns, (all) => {
      let list = asksOf({ work, length: 'full' });
      let at = 0;
      for (const [length, steps] of all) {
        at = Math.min(list.length, at + steps);
        const passed = new Set(list.slice(0, at).map((each) => pathsOf(each)[0]));
        const next = asksOf({ work, length });
        at = goesOnAt(list, at, next);
        list = next;
        const skipped = list.slice(0, at).map((each) => pathsOf(each)[0]);
        expect(skipped.every((name) => passed.has(name))).toBe(true);
        const here = list.slice(at, at + 1).map((each) => pathsOf(each)[0]);
        expect(here.some((name) => passed.has(name))).toBe(false);
      }
    }),
  );
});

test('what this release keeps of a client and a session is optional, and checked', () => {
  const client = { ...sampleClient(1), showsScore: true, nextMeeting: '2027-01-31' };
  const session = {
    ...sampleSession('client-1', 1),
    length: 'short',
    shortList: ['growth', 'evidence.wages'],
  };
  expect(readClient(client)).toEqual({ row: client, problems: [] });
  expect(readSession(session)).toEqual({ row: session, problems: [] });
  expect(readClient({ ...client, nextMeeting: 'soon', showsScore: 1 }).row).toEqual(
    sampleClient(1),
  );
  const bad = readSession({ ...session, length: 'long', shortList: 'growth' });
  expect(bad.row).toEqual(sampleSession('client-1', 1));
  expect(bad.problems.map(({ kind }) => kind)).toEqual(['partLost', 'partLost']);
});
