import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Money, money, percent } from '../money.ts';
import { sumOf, toNumber } from '../ten-thousandths.ts';
import { type TaxedKind, type TaxedLine, type TaxLevel, taxOf } from './calculate-tax.ts';

const everything: readonly TaxedKind[] = ['service', 'expense', 'product'];

function level(rate: number, changes: Partial<TaxLevel> = {}): TaxLevel {
  return { rate: { percent: percent(rate) }, covers: new Set(everything), most: null, unitBetween: null, ...changes };
}

function line(amount: number, changes: Partial<TaxedLine> = {}): TaxedLine {
  return { kind: 'product', amount: money(amount), unit: null, isTaxedIn: () => true, ...changes };
}

const only = (...kinds: TaxedKind[]) => ({ covers: new Set(kinds) });
const fixed = (amount: number): TaxLevel['rate'] => ({ amount: money(amount) });
const between = (least: number, most: number | null) => ({
  unitBetween: { least: money(least), most: most === null ? null : money(most) },
});

const table: [what: string, lines: TaxedLine[], levels: TaxLevel[], tax: number][] = [
  ['nothing billed', [], [level(5.75)], 0],
  ['no level', [line(100)], [], 0],
  ['a rate of a hundred', [line(100)], [level(5.75)], 5.75],
  ['a half cent goes up', [line(0.5)], [level(5)], 0.03],
  ['below half a cent goes down', [line(0.49)], [level(5)], 0.02],
  ['a rate of a tenth of a percent', [line(1000)], [level(8.875)], 88.75],
  ['a ten-thousandth of a percent', [line(1_000_000)], [level(0.0001)], 1],
  ['a rate of nothing', [line(100)], [level(0)], 0],
  ['a rate above a hundred', [line(10)], [level(150)], 15],
  ['two levels side by side', [line(100)], [level(5), level(9.975)], 14.98],
  ['six levels', [line(100)], [1, 2, 3, 4, 5, 6].map((rate) => level(rate)), 21],
  ['each level is rounded by itself', [line(0.1)], [level(5), level(5)], 0.02],
  ['lines are summed before', [line(0.1), line(0.1), line(0.1)], [level(5)], 0.02],
  ['services only', [line(100, { kind: 'service' }), line(50)], [level(10, only('service'))], 10],
  ['expenses only', [line(100, { kind: 'expense' }), line(50)], [level(10, only('expense'))], 10],
  ['products only', [line(100, { kind: 'service' }), line(50)], [level(10, only('product'))], 5],
  ['covers nothing', [line(100)], [level(10, only())], 0],
  [
    'two levels that cover different kinds',
    [line(100), line(100, { kind: 'service' })],
    [level(5, only('product')), level(7, only('service'))],
    12,
  ],
  ['an exempt line', [line(100, { isTaxedIn: () => false })], [level(10)], 0],
  ['exempt but for the second level', [line(100, { isTaxedIn: (at) => at === 1 })], [level(10), level(3)], 3],
  ['an exempt line beside another', [line(100), line(40, { isTaxedIn: () => false })], [level(10)], 10],
  ['no more than the bound', [line(10_000)], [level(2, { most: money(1600) })], 32],
  ['below the bound', [line(1500)], [level(2, { most: money(1600) })], 30],
  ['the bound is the bill’s, not the line’s', [line(1000), line(1000)], [level(2, { most: money(1600) })], 32],
  ['the bound of one level leaves the other', [line(2000)], [level(2, { most: money(1600) }), level(7)], 172],
  ['an amount once', [line(100), line(100)], [level(0, { rate: fixed(2.5) })], 2.5],
  ['no amount where nothing is covered', [line(100)], [level(0, { rate: fixed(2.5), ...only('service') })], 0],
  ['a unit dear enough', [line(600, { unit: money(300) })], [level(10, between(200, null))], 60],
  ['a unit too cheap', [line(600, { unit: money(100) })], [level(10, between(200, null))], 0],
  ['a unit too dear', [line(600, { unit: money(600) })], [level(10, between(200, 500))], 0],
  ['a unit at the edge', [line(500, { unit: money(500) })], [level(10, between(500, 500))], 50],
  ['no unit where units are looked at', [line(500)], [level(10, between(0, null))], 0],
  ['what is credited', [line(-100)], [level(5.75)], -5.75],
  ['half a cent of a credit goes away from zero', [line(-0.5)], [level(5)], -0.03],
  ['the bound of a credit', [line(-10_000)], [level(2, { most: money(1600) })], -32],
  ['a credit beside a line', [line(100), line(-100)], [level(10)], 0],
  ['a large bill', [line(499_999_999_999)], [level(1)], 4_999_999_999.99],
];

for (const [what, lines, levels, tax] of table)
  test(`tax: ${what}`, () => assert.equal(toNumber(taxOf(lines, levels)), tax));

test('the tax of a bill does not depend on the order of its lines, and no line is taxed twice', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const lines = Array.from({ length: seed % 9 }, (_, at) => line(((seed * 7919 + at * 104_729) % 100_000) / 100));
    const levels = [level((seed % 12) + 0.125), level(seed % 5)];
    const tax = taxOf(lines, levels);
    assert.equal(taxOf([...lines].reverse(), levels), tax);
    const whole: Money = sumOf(lines.map(({ amount }) => amount));
    assert.equal(tax, taxOf(lines.length === 0 ? [] : [line(toNumber(whole))], levels));
  }
});
