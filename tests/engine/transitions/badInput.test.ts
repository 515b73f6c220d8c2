import { describe, expect, test } from 'vitest';
import { suggest, type TargetRole } from '@/engine';
import { origin, place, scored, target } from './someRoles';

const library: TargetRole[] = [
  target('own', 2.5, [['dig', 3]], { place: place({ soc: '47-2061' }) }),
  target('welder', 4, [['weld', 3]], { place: place({ soc: '51-4121' }) }),
];
const me = (inputs = scored(2.5), from = origin({ soc: '47-2061' })) => ({ ...inputs, from });
const HELD = ['dig', 'talk'];

describe('bad input', () => {
  const broken = (changes: object) => [library[0]!, { ...library[1]!, ...changes } as TargetRole];
  test.each<[string, string, unknown, unknown, unknown]>([
    ['tasks', 'noTasks', { ...me(), tasks: [] }, HELD, library],
    ['growth', 'notANumber', { ...me(), growth: Number.NaN }, HELD, library],
    ['skills', 'missing', me(), undefined, library],
    ['skills[1]', 'missing', me(), ['dig', 7], library],
    ['roles', 'missing', me(), HELD, undefined],
    ['roles[1].id', 'duplicateId', me(), HELD, broken({ id: 'own' })],
    ['roles[1].shown', 'notANumber', me(), HELD, broken({ shown: Number.NaN })],
    ['roles[1].skills', 'missing', me(), HELD, broken({ skills: undefined })],
    [
      'roles[1].skills[0].weight',
      'outOfRange',
      me(),
      HELD,
      broken({ skills: [{ id: 'a', weight: 0 }] }),
    ],
    [
      'roles[1].skills[1].id',
      'duplicateId',
      me(),
      HELD,
      broken({
        skills: [
          { id: 'a', weight: 1 },
          { id: 'a', weight: 1 },
        ],
      }),
    ],
    [
      'roles[1].place.level',
      'unknown',
      me(),
      HELD,
      broken({ place: place({ level: 'boss' as 'mid' }) }),
    ],
    [
      'roles[1].place.educationStep',
      'outOfRange',
      me(),
      HELD,
      broken({ place: place({ educationStep: 9 }) }),
    ],
    [
      'roles[1].employmentChangePct',
      'notANumber',
      me(),
      HELD,
      broken({ employmentChangePct: Number.NaN }),
    ],
    ['roles', 'unknown', me(), HELD, {}],
    ['roles', 'missing', me(), HELD, null],
    ['roles[1]', 'missing', me(), HELD, [library[0], null]],
    ['roles[1]', 'missing', me(), HELD, [library[0], 'welder']],
    ['roles[1].id', 'missing', me(), HELD, broken({ id: '' })],
    ['roles[1].place.soc', 'missing', me(), HELD, broken({ place: place({ soc: '' }) })],
    ['from.id', 'missing', me(scored(2), { ...origin(), id: '' }), HELD, library],
    ['from.place.level', 'unknown', me(scored(2), origin({ level: 'x' as 'mid' })), HELD, library],
    [
      'from.related.short',
      'missing',
      me(scored(2), { ...origin(), related: {} as never }),
      HELD,
      library,
    ],
  ])('%s is named: %s', (field, problem, personal, skills, roles) => {
    const call = () => suggest(personal as never, skills as never, roles as never);
    expect(call).toThrow(expect.objectContaining({ name: 'EngineInputError', field, problem }));
  });

  test('inputs of a role without a known score are checked too', () => {
    const roles = broken({ inputs: { ...scored(3), growth: 9 } });
    expect(() => suggest(me(), HELD, roles)).toThrow(expect.objectContaining({ field: 'growth' }));
  });
});
