import { describe, expect, test } from 'vitest';
import { decimalSignOf, numberOf, type DecimalSign } from '@/profile/tableNumbers';

describe('the decimal sign of a table', () => {
  test.each<[string[], string, DecimalSign]>([
    [['12.5'], ';', '.'],
    [['12,5'], ';', ','],
    [['12', '12,5', '3'], ',', ','],
    [['1.000,5'], ';', ','], // the point before three digits is a thousand
    [['1,000.5'], ';', '.'],
    [['1.000.000'], ';', ','], // two points can only be thousands
    [['1,000,000'], ';', '.'],
    [['-12.5 %'], ';', '.'],
    [['0.125'], ';', '.'], // no thousand begins with 0
    [['12.5', '12,5'], ';', null], // the numbers contradict each other
    [['1.000'], ';', null], // a thousand or one
    [['1.000'], ',', '.'], // between commas
    [['12', 'x', ''], ';', null],
    [['12', 'x', ''], ',', '.'],
    [['1.000', '12,5'], ';', ','],
    [[], '\t', null],
  ])('of %j between “%s” is %s', (numbers, delimiter, sign) => {
    expect(decimalSignOf(numbers, delimiter)).toBe(sign);
  });
});

describe('a number', () => {
  test.each<[string, DecimalSign, number | 'ambiguous' | null]>([
    ['12', null, 12],
    ['-12', null, -12],
    ['012', null, 12],
    ['12 %', null, 12],
    ['12%', null, 12],
    ['12.5', null, 12.5],
    ['12,5', null, 12.5],
    ['-0,25', null, -0.25],
    ['0.125', null, 0.125],
    ['1.000', null, 'ambiguous'],
    ['1,000', null, 'ambiguous'],
    ['12.345', ',', 12_345],
    ['12.345', '.', 12.345],
    ['12,345', '.', 12_345],
    ['12,345', ',', 'ambiguous'],
    ['-1.000', ',', -1000],
    ['1.000.000', null, 1_000_000],
    ['1,000,000', null, 1_000_000],
    ['1.000,5', null, 1000.5],
    ['1,000.5', null, 1000.5],
    ['1.000.000,25', null, 1_000_000.25],
    ['1234.5678', null, 1234.5678],
    ['', null, null],
    ['x', null, null],
    ['12x', null, null],
    ['x12', null, null],
    ['1.0.0', null, null],
    ['1,00,000', null, null],
    ['1.000.5', null, null], // the same sign cannot be both
    ['--1', null, null],
    ['1e3', null, null],
    ['%', null, null],
    ['12 % of it', null, null],
  ])('%s with the decimal sign %s is %s', (text, decimal, number) => {
    expect(numberOf(text, decimal)).toBe(number);
  });
});
