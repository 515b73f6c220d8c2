// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Formula } from '@/calculator/why/parts/Formula';
import { defaultRole } from '@/data/defaultRole';
import { baseProfile } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';
import { assessmentOf } from '@/store/derived';
import { useStore } from '@/store/store';
import { arbitraryInputs } from '../../golden/arbitraryInputs';

/** A decimal as digits and their place: exact, as a pocket calculator has it. */
interface Exact {
  digits: bigint;
  places: number;
}

const exact = (text: string): Exact => {
  const [whole, part = ''] = text
    .replace('−', '-')
    .replace(/[,+()]/g, '')
    .split('.');
  return { digits: BigInt(whole + part), places: part.length };
};
const times = (a: Exact, b: Exact): Exact => {
  return { digits: a.digits * b.digits, places: a.places + b.places };
};
const scaled = ({ digits, places }: Exact, to: number): bigint =>
  digits * 10n ** BigInt(to - places);
const plus = (a: Exact, b: Exact): Exact => {
  const places = Math.max(a.places, b.places);
  return { digits: scaled(a, places) + scaled(b, places), places };
};
const minus = (a: Exact, b: Exact): Exact => plus(a, { ...b, digits: -b.digits });
/** a ÷ b, positive or negative, half up to so many places. */
const divided = (a: Exact, b: Exact, places: number): Exact => {
  const [above, below] = [
    a.digits * 10n ** BigInt(b.places + places),
    b.digits * 10n ** BigInt(a.places),
  ];
  const twice = 2n * above + below;
  const down = twice / (2n * below);
  return { digits: twice % (2n * below) < 0n ? down - 1n : down, places };
};
const ONE: Exact = { digits: 1n, places: 0 };
const rounded = (value: Exact, places: number): Exact => divided(value, ONE, places);

/** The four lines as they stand there, and what is behind each equals sign. */
function lines(profile: Profile): [left: string, right: string][] {
  useStore.setState({ role: defaultRole, profile });
  render(<Formula />);
  const codes = screen
    .getAllByRole('definition')
    .flatMap((line) => [...line.querySelectorAll('code')])
    .map((code) => code.textContent!.trim());
  cleanup();
  return codes.map((code) => code.split(' = ') as [string, string]);
}

function computes(profile: Profile): void {
  const [resistance, evidence, barriers, growth, raw, score] = lines(profile);
  const mean = /^6 − \((.*)\) ÷ (.*)$/.exec(resistance![0])!;
  const sum = mean[1]!
    .split(' + ')
    .map((term) => term.split(' × ').map(exact) as [Exact, Exact])
    .map(([time, level]) => times(time, level))
    .reduce(plus);
  const tr = exact(resistance![1]);
  expect(minus(exact('6'), divided(sum, exact(mean[2]!), 12))).toSatisfy(
    (value: Exact) => rounded(value, tr.places).digits === tr.digits,
  );
  for (const [left, right] of [evidence!, barriers!, growth!]) {
    const [, step, total] = /: 1 \+ (\S+) × \((\S+)\)$/.exec(left)!;
    const factor = plus(exact('1'), times(exact(step!), exact(total!)));
    expect(minus(factor, exact(right)).digits).toBe(0n);
  }
  const factors = raw![0].split(' × ');
  expect(factors).toEqual([resistance![1], evidence![1], barriers![1], growth![1]]);
  const product = exact(raw![1]);
  expect(rounded(factors.map(exact).reduce(times), product.places)).toEqual(product);
  expect(score![0]).toBe(`(${raw![1]} − 0.54) ÷ 7.93 × 100`);
  const [full, shown] = score![1].split(' → ').map(exact) as [Exact, Exact];
  const computed = (places: number) =>
    divided(times(minus(product, exact('0.54')), exact('100')), exact('7.93'), places);
  expect(computed(full.places)).toEqual(full);
  const kept = rounded(full, 1).digits;
  expect(shown.digits).toBe(kept > 1000n ? 1000n : kept);
  expect(shown.digits).toBe(BigInt(Math.round(10 * assessmentOf(defaultRole, profile).shown)));
}

const base = baseProfile(defaultRole);

/** Times in tenths of a percent, together 100, as the form keeps them. */
const inTenths = fc
  .array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 })
  .filter((times) => times.reduce((a, b) => a + b) < 1000)
  .map((times) => [...times, 1000 - times.reduce((a, b) => a + b)].map((time) => time / 10));

test('what is printed computes to what is printed, to the score as shown', () => {
  fc.assert(
    fc.property(arbitraryInputs, fc.option(inTenths), (inputs, tenths) => {
      const tasks = tenths
        ? tenths.map((time, index) => {
            const like = inputs.tasks[index % inputs.tasks.length]!;
            return { ...like, id: `t${index}`, time };
          })
        : inputs.tasks;
      computes({ ...base, ...inputs, tasks });
    }),
  );
});

test('the published example stays short: 3.05 × 0.84 × 1.02 × 0.95 = 2.4826, 24.50 → 24.5', () => {
  const [resistance, , , , raw, score] = lines(base);
  expect(resistance![1]).toBe('3.05');
  expect(raw).toEqual(['3.05 × 0.84 × 1.02 × 0.95', '2.4826']);
  expect(score).toEqual(['(2.4826 − 0.54) ÷ 7.93 × 100', '24.50 → 24.5']);
});
