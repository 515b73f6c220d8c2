import { describe, expect, test } from 'vitest';
import { assess, rarityOf, suggest, transition, type TargetRole } from '@/engine';
import { origin, place, scored, target } from './someRoles';

/** Four roles: `talk` is in all of them, `dig` in two, `weld` and `cook` in one each. */
const library: TargetRole[] = [
  target(
    'own',
    2.5,
    [
      ['dig', 3],
      ['talk', 1],
    ],
    { place: place({ soc: '47-2061' }) },
  ),
  target(
    'welder',
    4,
    [
      ['weld', 3],
      ['dig', 2],
      ['talk', 1],
    ],
    { place: place({ soc: '51-4121' }) },
  ),
  target('foreman', 3.2, [['talk', 3]], { place: place({ soc: '47-1011', level: 'senior' }) }),
  target(
    'cook',
    4.5,
    [
      ['cook', 3],
      ['talk', 2],
    ],
    { place: place({ soc: '35-2014' }) },
  ),
];
const me = (inputs = scored(2.5), from = origin({ soc: '47-2061', above: 'foreman' })) => ({
  ...inputs,
  from,
});
const HELD = ['dig', 'talk'];
const idsOf = (moves: { roleId: string }[]) => moves.map(({ roleId }) => roleId);

const RARE = Math.log(5 / 1.5);
const SHARED = Math.log(5 / 2.5);
const COMMON = Math.log(5 / 4.5);

describe('the arithmetic, written out', () => {
  test('rarity is ln((N + 1) / (n + 0.5)), over the whole library', () => {
    expect(Object.fromEntries(rarityOf(library))).toEqual({
      weld: RARE,
      cook: RARE,
      dig: SHARED,
      talk: COMMON,
    });
  });

  test('fit weighs each skill by weight × rarity', () => {
    const move = transition(me(), HELD, library[1]!, library);
    const held = 2 * SHARED + 1 * COMMON;
    expect(move.fit).toBeCloseTo(held / (3 * RARE + held), 12);
    expect(idsOf(move.skillsHeld.map(({ id }) => ({ roleId: id })))).toEqual(['dig', 'talk']);
    expect(move.skillsToLearn).toEqual([{ id: 'weld', weight: 3 }]);
  });

  test('worth is √min(gain, 25) × closeness × reach, closeness 1 − (1 − fit) × (1 − relation)', () => {
    const from = origin({ soc: '47-2061', educationStep: 1 }, { long: ['51-4121'] });
    const [own, welder, ...rest] = library;
    const schooled = { ...welder!, place: place({ soc: '51-4121', educationStep: 2 }) };
    const roles = [own!, schooled, ...rest];
    const move = transition(me(scored(2.5), from), HELD, schooled, roles);
    const fit = (2 * SHARED + COMMON) / (3 * RARE + 2 * SHARED + COMMON);
    const closeness = 1 - (1 - fit) * (1 - 0.45);
    // (2.5 − 0.54) / 7.93 = 24.7 and (4 − 0.54) / 7.93 = 43.6
    expect(move.gain).toBe(18.9);
    expect(move.relation).toEqual({ kind: 'long', value: 0.45 });
    expect(move.closeness).toBeCloseTo(closeness, 12);
    expect(move.reach.value).toBe(0.75);
    expect(move.worth).toBeCloseTo(Math.sqrt(18.9) * closeness * 0.75, 12);
    expect(move.isNear).toBe(closeness * 0.75 >= 0.25);
  });

  test('a gain above 25 points counts as 25', () => {
    const best = target('best', 5, [['dig', 1]], { place: place() });
    const move = transition(me(scored(1)), HELD, best, [...library, best]);
    expect(move.gain).toBe(50.4);
    expect(move.worth).toBeCloseTo(5, 12);
  });
});

describe('the two lists', () => {
  test('a fit below 0.15 is not close, however related, but the next rung is', () => {
    const from = origin({ soc: '47-2061', above: 'foreman' }, { short: ['35-2014'] });
    const cook = transition(me(scored(2.5), from), ['talk'], library[3]!, library);
    expect(cook.fit).toBeLessThan(0.15);
    expect([cook.relation.value, cook.closeness, cook.worth]).toEqual([0.6, 0, 0]);
    const foreman = transition(me(scored(2.5), from), [], library[2]!, library);
    expect([foreman.fit, foreman.closeness]).toEqual([0, 0.6]);
  });

  test('next steps stand in any zone, the Green list holds Green ones alone', () => {
    const roles = [
      ...library,
      target('mason', 4.4, [['dig', 3]], { place: place({ soc: '47-2021' }) }),
    ];
    const { next, green } = suggest(me(), HELD, roles);
    expect(next.map(({ roleId, zone }) => [roleId, zone])).toEqual([
      ['mason', 'GREEN'],
      ['foreman', 'YELLOW'],
    ]);
    expect(idsOf(green)).toEqual(['mason']);
    expect(assess(scored(4.4)).zone).toBe('GREEN');
  });

  test('the next rung need only be better; any other role 5 points', () => {
    const roles = [
      library[0]!,
      target('foreman', 2.6, [['dig', 1]], { place: place({ level: 'senior' }) }),
      target('digger', 2.88, [['dig', 1]], { place: place({ soc: '47-2061' }) }),
      target('shoveller', 2.9, [['dig', 1]], { place: place({ soc: '47-2061' }) }),
    ];
    // 24.7 today; 26.0 the rung, 29.5 (+4.8) and 29.8 (+5.1)
    expect(idsOf(suggest(me(), HELD, roles).next)).toEqual(['shoveller', 'foreman']);
    const worse = [roles[0]!, { ...roles[1]!, inputs: scored(2.5) }];
    expect(suggest(me(), HELD, worse).next).toEqual([]);
  });

  test('who stands in Green gets next steps too', () => {
    const roles = [...library, target('mason', 5, [['dig', 3]], { place: place() })];
    const { next, green } = suggest(me(scored(4.4)), HELD, roles);
    expect(idsOf(next)).toEqual(['mason']);
    expect(idsOf(green)).toEqual(['mason']);
  });

  test('a role too far away is in neither list', () => {
    const far = place({ educationStep: 6, licensed: true });
    const roles = [
      library[0]!,
      target(
        'surgeon',
        5,
        [
          ['dig', 1],
          ['cut', 1],
        ],
        { place: far },
      ),
    ];
    expect(suggest(me(), HELD, roles)).toEqual({ next: [], green: [] });
  });

  test('a person whose role nobody knows is told by skills alone', () => {
    const roles = [library[1]!, target('mason', 4.4, [['dig', 3]], { place: place() })];
    const { next } = suggest(scored(2.5), ['dig'], roles);
    expect(next[0]).toMatchObject({ roleId: 'mason', fit: 1, closeness: 1, reach: { value: 1 } });
  });
});

describe('dead ends', () => {
  test.each([
    [2.6, -0.1, true],
    [2.6, 0, false],
    [2.6, null, false],
    [2.68, -3, true],
    [2.69, -3, false],
  ])('resistance %d, employment %s %%: %s', (resistance, employmentChangePct, expected) => {
    // 2.68 reads 27.0, two points above Red; 2.69 reads 27.1
    const role = target('x', resistance, [['dig', 1]], { employmentChangePct });
    expect(transition(scored(1), HELD, role, [role]).isDeadEnd).toBe(expected);
  });
});
