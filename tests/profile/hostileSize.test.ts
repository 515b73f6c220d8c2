import { expect, test } from 'vitest';
import { LIMITS } from '@/profile/format';
import { openHash } from '@/profile/linkCodec';
import { linkInHash } from '@/profile/linkHash';
import { roleFromHash, roleIdsIn } from '@/profile/linkKinds';
import { stopwatch } from '../stopwatch';

const CUT = ['%25', '.', '%3D', '%e2%80', '_', '-', ' ', '%0A', '_%0A', 'A.', '%'];

test.each(['A', ...CUT])('an endless hash of %s takes no time', (sign) => {
  const hash = `#p=1.${sign.repeat(1_000_000)}`;
  const worked = stopwatch();
  const link = linkInHash(hash)!;
  const opened = openHash(link);
  expect(worked()).toBeLessThan(200);
  expect(link.length).toBeLessThanOrEqual(4 * LIMITS.linkCharacters);
  const kinds = CUT.includes(sign) ? /^link(Cut|TooLong)$/ : /^linkTooLong$/;
  expect(opened).toMatchObject({ ok: false, problem: { kind: expect.stringMatching(kinds) } });
});

test.each(['A', '%25', '.', '_', ' ', '/', '"', '%e2'])(
  'an endless role of %s takes no time',
  (sign) => {
    const worked = stopwatch();
    const name = roleFromHash(linkInHash(`#role=${sign.repeat(1_000_000)}`)!)!;
    roleIdsIn(name);
    expect(worked()).toBeLessThan(200);
    expect(name.length).toBeLessThanOrEqual(LIMITS.idCharacters);
  },
);
