import { beforeAll, describe, expect, test } from 'vitest';
import { entriesOf, searchedRoles, titleSearch } from '@/calculator/find/roleSearch';
import type { JobSearch } from '@/calculator/find/search/jobSearch';
import { prepareJobSearch } from '@/calculator/find/search/prepareJobSearch';
import { stemOf, wordsOf } from '@/calculator/find/search/words';
import everyday from '@/data/titles/everyday.json';

let search: JobSearch;
beforeAll(async () => {
  search = await titleSearch();
});

/** What everyday titles lead to first: those that once led astray or nowhere, and their like. */
const FIRST: Record<string, string> = {
  'software engineer': 'application-software-developer',
  'forklift driver': 'forklift-driver',
  'fork lift driver': 'forklift-driver',
  'painter and decorator': 'painter',
  'dental nurse': 'dental-nurse',
  'HR manager': 'hr-manager',
  paramedic: 'paramedic',
  midwife: 'midwife',
  bricklayer: 'bricklayer',
  vet: 'veterinarian',
  recruiter: 'recruiter',
  housekeeper: 'hotel-housekeeper',
  HGV: 'truck-driver',
  'HGV driver': 'truck-driver',
  'lorry driver': 'truck-driver',
  RN: 'registered-nurse',
  nurse: 'registered-nurse',
  GP: 'physician',
  PA: 'executive-assistant',
  'estate agent': 'real-estate-agent',
  solicitor: 'lawyer',
  compounder: 'pharmacy-technician',
  'BPO executive': 'customer-service-representative',
  'shop floor': 'retail-salesperson',
  'air hostess': 'flight-attendant',
  'civil servant': 'court-council-clerk',
  'bin man': 'refuse-collector',
  'nursery nurse': 'childcare-worker',
  'dinner lady': 'institution-cook',
  'support worker': 'social-work-assistant',
  'chartered surveyor': 'property-valuer',
  'accounts assistant': 'junior-accountant',
  'bank clerk': 'bank-teller',
  peon: 'courier',
  'office boy': 'courier',
  'auto rickshaw driver': 'taxi-driver',
  chowkidar: 'security-guard',
  'anganwadi worker': 'childcare-worker',
  dhobi: 'laundry-worker',
  mali: 'landscaper',
  'tempo driver': 'delivery-driver',
  'delivery boy': 'delivery-driver',
  anaesthetist: 'anaesthetist',
  scaffolder: 'scaffolder',
  politician: 'legislator',
  miner: 'miner',
  youtuber: 'producer-director',
  'data annotator': 'data-entry-clerk',
  'prompt engineer': 'ml-ai-engineer',
  'data centre technician': 'systems-administrator',
  hairdresser: 'hairdresser',
  barber: 'barber',
  'teaching assistant': 'teaching-assistant',
  carer: 'home-health-aide',
  'data entry': 'data-entry-clerk',
  'primary teacher': 'elementary-teacher',
  'accountant at a bank': 'accountant',
  'Registered nurse (night shift)': 'registered-nurse',
  'kitchen porter': 'dishwasher',
  courier: 'courier',
  'oncology nurse': 'registered-nurse',
  'network administrator': 'systems-administrator',
  stonemason: 'bricklayer',
};

describe('finding a job by any title', () => {
  test.each(Object.entries(FIRST))('%s → %s', (title, id) => {
    expect(search.find(title)[0]).toBe(id);
  });

  test.each([
    ['softwre enginer', 'senior-software-engineer'],
    ['dev ops', 'platform-engineer'],
    ['DevOps', 'platform-engineer'],
    ['backnd', 'backend-api-developer'],
    ['acountant', 'accountant'],
    ['electrision', 'electrician'],
    ['elcetrician', 'electrician'],
    ['laborer', 'construction-labourer'],
    ['python developer', 'backend-api-developer'],
    ['school counselor', 'careers-school-counsellor'],
  ])('%s → %s among the first three', (title, id) => {
    expect(search.find(title).slice(0, 3)).toContain(id);
  });

  test.each(['infirmière', 'infirmiere', 'infirmie\u0300re', 'INFIRMIÈRE'])(
    'accents may be stored in either way, or left out: %s',
    async (title) => {
      const role = { ...searchedRoles[0]!, id: 'own', title: 'Infirmière', aliases: [] };
      expect((await prepareJobSearch([role])).find(title)).toEqual(['own']);
    },
  );

  test('every role is first by its own title', () => {
    const missed = searchedRoles.filter(({ id, title }) => search.find(title)[0] !== id);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('every other name finds its role among the first five', () => {
    const missed = searchedRoles.flatMap(({ id, aliases }) =>
      aliases.filter((name) => !search.find(name).slice(0, 5).includes(id)),
    );
    expect(missed).toEqual([]);
  });

  test('every everyday title leads to roles that exist, in the order that is written', () => {
    for (const [title, ids] of Object.entries(everyday)) {
      expect(entriesOf(ids).length, title).toBe(ids.length);
      expect(search.find(title)[0], title).toBe(ids[0]);
    }
  });

  test('two keystrokes are enough to see results', () => {
    for (const start of ['nu', 'el', 'ac', 'te', 'lo', 'da', 'de', 'en']) {
      expect(search.find(start).length, start).toBeGreaterThan(0);
    }
  });

  test('a sector finds its roles', () => {
    const found = entriesOf(search.find('healthcare'));
    expect(found.some((role) => role.sector === 'healthcare')).toBe(true);
  });
});

describe('nothing is better than something absurd', () => {
  test.each([
    'qqqqzzzz',
    '  ',
    '!?',
    'love',
    'wizard',
    'dragon tamer',
    'chocolate teapot engineer',
  ])('“%s” finds nothing', (title) => expect(search.find(title)).toEqual([]));

  test.each(['soldier', 'army', 'lollipop lady'])(
    'a job that is not here and has no near one: %s',
    (title) => expect(search.find(title)).toEqual([]),
  );

  test('a misspelling that some list holds as well does not hide what is meant', () => {
    expect(search.find('bookeeper')[0]).toBe('bookkeeper');
    expect(search.find('payroll bookeeper')[0]).toBe('payroll-clerk');
    expect(search.find('coodinator').length).toBeGreaterThan(1);
    expect(search.find('purveyor')).not.toContain('surveyor'); // a word of its own
  });

  test('one letter off in a short word is another word', () => {
    expect(search.find('cooj')).toEqual([]);
  });

  test('without an error in typing, what is found has a name with the stem of a word typed', () => {
    const names = new Map(
      searchedRoles.map(({ id, title, aliases }) => [
        id,
        new Set([title, ...aliases].flatMap(wordsOf).map(stemOf)),
      ]),
    );
    for (const title of ['dental nurse', 'forklift driver', 'painter and decorator']) {
      const stems = wordsOf(title).map(stemOf);
      const first = names.get(search.find(title)[0]!)!;
      expect(
        stems.some((stem) => first.has(stem)),
        title,
      ).toBe(true);
    }
  });

  test('the nearest by a shared word are there for a title that is not', () => {
    expect(search.find('qqqq zzzz engineer')).toEqual([]);
    expect(search.nearest('qqqq zzzz dental')).toContain('dental-nurse');
    expect(search.nearest('qqqq nurse')).toContain('registered-nurse');
    expect(search.nearest('qqqq zzzz')).toEqual([]);
  });
});

describe('a title that means several roles', () => {
  test.each([
    ['PA', ['executive-assistant', 'physician-assistant']],
    ['shop floor', ['retail-salesperson', 'assembler']],
    ['chartered surveyor', ['property-valuer', 'surveyor']],
  ])('%s is asked about', (title, ids) => {
    expect(search.meanings(title)).toEqual(ids);
  });

  test.each(['midwife', 'solicitor', 'HGV', 'qqqq', 'nurs'])('%s is not', (title) => {
    expect(search.meanings(title)).toEqual([]);
  });
});
