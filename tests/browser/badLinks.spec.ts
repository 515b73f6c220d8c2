import * as at from './calculator';
import { hashWith } from './expected';
import { expect, test } from './fixture';

const ROLE = 'backend-api-developer';
const KEPT = 'What is on screen was left as it was.';
const GOOD = hashWith({ role: ROLE, values: { growth: 2, notes: { wages: 'ä “quoted” note' } } });
const CUT = `The link is incomplete: a part of it is missing. Ask for it again, or for a profile file. ${KEPT}`;
const task = (id: string) => ({ id, name: id, time: 1, score: 3, bucket: 'augmented' });
const invalid = (field: string, problem: string) =>
  `The link cannot be used: “${field}” ${problem}. ${KEPT}`;

const BAD: [what: string, hash: string, words: string][] = [
  ['cut by one character', GOOD.slice(0, -1), CUT],
  ['cut in the middle', GOOD.slice(0, GOOD.length / 2), CUT],
  ['cut after its version', GOOD.slice(0, 5), CUT],
  ['cut to its name', '#p=', CUT],
  ['of letters that mean nothing', '#p=1.AAAAAAAA', CUT],
  ['with signs that no link has', '#p=1.%00<script>', CUT],
  ['that holds a list', hashWith([1, 2, 3]), CUT],
  ['that holds null', hashWith(null), CUT],
  [
    'of a later version',
    hashWith({ role: ROLE }, 2),
    `The link was made by a newer version (2) of this calculator, which this page cannot read. ${KEPT}`,
  ],
  [
    'of a role that no longer exists',
    hashWith({ role: 'town-crier' }),
    `The link uses the role “town-crier”, which no longer exists here. ${KEPT}`,
  ],
  [
    'to a path instead of a role',
    hashWith({ role: '../skills' }),
    `The link uses the role “../skills”, which no longer exists here. ${KEPT}`,
  ],
  [
    'with a value out of range',
    hashWith({ role: ROLE, values: { growth: 7 } }),
    invalid('growth', 'is out of range'),
  ],
  [
    'with a word for a number',
    hashWith({ role: ROLE, values: { evidence: { wages: 'high' } } }),
    invalid('evidence.wages', 'is not a valid value'),
  ],
  [
    'with an id used twice',
    hashWith({ role: ROLE, added: [task('own-1'), task('own-1')] }),
    invalid('tasks', 'uses an id twice'),
  ],
  [
    'with 10,000 tasks',
    hashWith({ role: ROLE, added: Array.from({ length: 10_000 }, (_, n) => task(`t${n}`)) }),
    `The link is longer than 16,000 characters and was not opened. ${KEPT}`,
  ],
];

test('a bad link followed from the page: one sentence each, and the work stays', async ({
  page,
}) => {
  await at.openPage(page);
  const own = await at.doOwnWork(page);
  for (const [what, hash, words] of BAD) {
    await test.step(what, async () => {
      await page.evaluate((to) => (window.location.hash = to), hash);
      await at.expectOneMessage(page, words);
      await expect(at.result(page)).toHaveAttribute('data-score', own);
      await at.button(page, 'Dismiss').click();
      await expect(at.messages(page)).toHaveCount(0);
    });
  }
});

test('a bad link opened on a new visit: the same sentence, and the saved work comes', async ({
  page,
}) => {
  await at.openPage(page);
  const own = await at.doOwnWork(page);
  const visited = ['cut in the middle', 'of a later version', 'of a role that no longer exists'];
  for (const [, hash, words] of BAD.filter(([what]) => visited.includes(what))) {
    await page.goto('about:blank');
    await at.openPage(page, `/${hash}`);
    await at.expectOneMessage(page, words);
    await expect(at.result(page)).toHaveAttribute('data-score', own);
  }
});

test('a link with entries of the future opens, and says what was left out @proof', async ({
  page,
}) => {
  const values = { growth: 2, mood: 'fine' };
  await at.openPage(page, `/${hashWith({ role: ROLE, values, tasks: { gone: { time: 3 } } })}`);
  await at.expectValue(page, 'AI demand', 2);
  await expect(at.messages(page)).toContainText(/not known here and left out: .*mood/);
  await expect(at.messages(page)).toContainText(/not known here and left out: .*tasks\.gone/);
});
