import { expect, test } from 'vitest';
import { LIMITS } from '@/profile/format';
import { openHash } from '@/profile/linkCodec';
import { linkInHash } from '@/profile/linkHash';
import { stopwatch } from '../stopwatch';

test.each(['A', '%25', '.', '%3D', '%e2%80'])('an endless hash of %s takes no time', (sign) => {
  const hash = `#p=1.${sign.repeat(1_000_000)}`;
  const worked = stopwatch();
  const { link } = linkInHash(hash)!;
  expect(worked()).toBeLessThan(200);
  expect(link.length).toBeLessThanOrEqual(4 * LIMITS.linkCharacters);
  const problem = { kind: sign === 'A' ? 'linkTooLong' : 'linkCut' };
  expect(openHash(link)).toMatchObject({ ok: false, problem });
});
