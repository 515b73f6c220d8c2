import { expect, test } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { originOf } from '@/data/place';
import { licenceOf, relatedOf } from '@/data/newFields';
import type { Role } from '@/data/schema';

test('a role file without related occupations and licence is one without them', () => {
  const bare = { ...defaultRole, related: undefined, licence: undefined } as Role;
  expect(relatedOf(bare)).toEqual({ short: [], long: [], supplemental: [] });
  expect(licenceOf(bare)).toBeUndefined();
});

test('what a file carries arrives in the place that moves start from', () => {
  const related = { short: ['15-1253'], long: ['15-1299'], supplemental: [] };
  const role = { ...defaultRole, related, licence: 'a driving licence for lorries' } as Role;
  expect(originOf(role)).toMatchObject({ id: defaultRole.id, related });
  expect(licenceOf(role)).toBe('a driving licence for lorries');
});
