import { expect, test } from 'vitest';
import type { Role } from '@/data/schema';
import { attribute, MODIFIERS, partsInTenths, toOneDecimal } from '@/engine';
import { baseProfile } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';
import { firstPageOf } from '@/report/firstPage';
import type { ReportGiven } from '@/report/given';
import { movedParts } from '@/report/movedParts';
import { reportText } from '@/report/reportText';
import { inputsOf } from '@/store/derived';
import { both, ownReport, resultsOf } from './reportGiven';

const files = import.meta.glob<Role>(
  '../../src/data/roles/{bookkeeper,electrician,lawyer,baker,actor}.json',
  { import: 'default', eager: true },
);

/** The same role with every other task's time swapped for its neighbour's: another score. */
function changed(role: Role): Profile {
  const profile = baseProfile(role);
  const times = profile.tasks.map(({ time }) => time).reverse();
  return {
    ...profile,
    tasks: profile.tasks.map((task, index) => ({ ...task, time: times[index]! })),
    evidence: { ...profile.evidence, wages: 2 },
    barriers: { ...profile.barriers, unions: 2 },
  };
}

const givens: ReportGiven[] = Object.values(files).flatMap((role) =>
  [baseProfile(role), changed(role)].map((profile) => ({ ...ownReport, role, profile })),
);

test.each(givens)('the reasons say the points that Why says: $role.id', (given) => {
  const results = resultsOf(given);
  const said = partsInTenths(attribute(inputsOf(given.role, given.profile)));
  const why = MODIFIERS.map((group) => both.t.score.reasons.points(said[group]));
  const { helps, pulls } = both.t.score.reasons;
  for (const { label, text, points } of firstPageOf(both, given, results).reasons) {
    const ofTask = label === pulls && text.includes('%');
    if ((label === helps || label === pulls) && points !== '' && !ofTask) {
      expect(why).toContain(points);
    }
  }
});

test.each(givens)('what moved the score adds up as it is printed: $role.id', (given) => {
  const results = resultsOf(given);
  const { base, personal } = results.result;
  const parts = movedParts(results);
  const sum = parts.reduce((total, { points }) => total + points, base.shown);
  expect(toOneDecimal(sum)).toBe(personal.shown);
  const text = reportText(both, given, results, false);
  for (const { group, points } of parts) {
    expect(text).toContain(`- ${both.t.groups[group]} ${both.t.format.signed(points, 1)}\n`);
  }
});
