import { describe, expect, test } from 'vitest';
import { roleIndex } from '@/data/library';
import { roleNames } from '@/data/roleNames';
import sectors from '@/data/sectors.json';
import { prepareRoleSearch } from '@/calculator/find/searchRoles';

const names = new Map(sectors.map(({ id, name }) => [id, name]));
const search = await prepareRoleSearch({
  roles: roleIndex,
  namesOf: roleNames,
  sectorName: (id) => names.get(id)!,
});
const found = (query: string) => search(query).map((role) => role.id);

describe('finding a role', () => {
  test.each([
    ['softwre enginer', 'senior-software-engineer'],
    ['RN', 'registered-nurse'],
    ['rn', 'registered-nurse'],
    ['nurse', 'registered-nurse'],
    ['lorry driver', 'truck-driver'],
    ['HGV', 'truck-driver'],
    ['dev ops', 'platform-engineer'],
    ['DevOps', 'platform-engineer'],
    ['backnd', 'backend-api-developer'],
    ['acountant', 'accountant'],
    ['electrision', 'electrician'],
    ['data entry', 'data-entry-clerk'],
    ['carer', 'home-health-aide'],
    ['primary teacher', 'elementary-teacher'],
  ])('%s → %s among the first three', (query, id) => {
    expect(found(query).slice(0, 3)).toContain(id);
  });

  test.each(['infirmière', 'infirmiere', 'infirmie\u0300re', 'INFIRMIÈRE'])(
    'accents may be stored in either way, or left out: %s',
    async (query) => {
      const namesOf = new Map([['registered-nurse', ['Infirmière']]]);
      const own = await prepareRoleSearch({ roles: roleIndex, namesOf, sectorName: String });
      expect(own(query)[0]?.id).toBe('registered-nurse');
    },
  );

  test('two keystrokes are enough to see results', () => {
    for (const start of ['nu', 'el', 'ac', 'te', 'lo', 'da', 'de', 'en']) {
      expect(found(start).length).toBeGreaterThan(0);
    }
  });

  test('every role is found by its own title first or second', () => {
    for (const role of roleIndex) expect(found(role.title).slice(0, 2)).toContain(role.id);
  });

  test('every other name finds its role among the first five', () => {
    const missed = roleIndex.flatMap((role) =>
      (roleNames.get(role.id) ?? []).filter((name) => !found(name).slice(0, 5).includes(role.id)),
    );
    expect(missed).toEqual([]);
  });

  test('a last word that is one letter so far does not bring everything with it', () => {
    expect(found('data entry c').length).toBeLessThan(roleIndex.length / 2);
    expect(found('data entry c')[0]).toBe('data-entry-clerk');
  });

  test('a sector finds its roles, nonsense finds nothing', () => {
    expect(search('healthcare').some((role) => role.sector === 'healthcare')).toBe(true);
    expect(found('qqqqzzzz')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });
});
