import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Comparison } from './condition.ts';
import { parseCondition } from './parse/parse-condition.ts';
import type { CheckedPath } from './path-of.ts';
import { printCondition } from './print-condition.ts';
import { UnprintableCondition } from './unprintable-condition.ts';
import { all, any, type ConditionsOn, where } from './where.ts';

interface Reference {
  id?: number;
  name?: string;
}

interface Ticket {
  id: number;
  summary?: string | null;
  closedFlag?: boolean;
  billTime?: 'Billable' | 'DoNotBill';
  dateEntered?: string;
  board?: Reference;
  company?: Reference & { status?: Reference | null };
  communicationItems?: { value?: string }[];
  _info?: { lastUpdated?: string };
}

const ticket = where<Ticket>();

test('conditions are built and printed', () => {
  const condition = all(
    any(ticket('board/name').is('Support'), ticket('board/id').isOneOf([1, null])),
    ticket('company/status/id').isNot(2),
    ticket('closedFlag').is(false),
    ticket('billTime').isNoneOf(['Billable']),
    ticket('summary').isLike('a*'),
    ticket('summary').isNotLike('b'),
    ticket('summary').contains('c'),
    ticket('communicationItems/value').doesNotContain('d'),
    ticket('_info/lastUpdated').isAbove(new Date('2024-01-31T10:00:00Z')),
    ticket('dateEntered').isBelow(new Date('2024-01-31T10:00:00.250Z')),
    ticket('id').isAtLeast(1),
    ticket('id').isAtMost(1e21),
    ticket('board/id').isEmpty(),
    ticket('summary').hasValue(),
  );
  assert.equal(
    printCondition(condition),
    '(board/name = "Support" or board/id in (1, null)) and company/status/id != 2 and closedFlag = false ' +
      'and billTime not in ("Billable") and summary like "a*" and summary not like "b" and summary contains "c" ' +
      'and communicationItems/value not contains "d" and _info/lastUpdated > [2024-01-31T10:00:00Z] ' +
      'and dateEntered < [2024-01-31T10:00:00.250Z] and id >= 1 and id <= 1000000000000000000000 ' +
      'and board/id = null and summary != null',
  );
});

test('one condition needs no company', () => {
  assert.deepEqual(all(ticket('id').is(1)), ticket('id').is(1));
  assert.deepEqual(any(ticket('id').is(1)), ticket('id').is(1));
});

test('any text stays one value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { value } = parseCondition(printCondition(ticket('summary').is(text))) as Comparison;
      assert.equal(value.kind === 'text' && value.text, text);
    }),
  );
});

test('any finite number is written without an exponent and read as the same', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const { value } = parseCondition(printCondition(ticket('id').is(number))) as Comparison;
      assert.ok(value.kind === 'number' && value.value === number);
    }),
  );
});

test('values that cannot be written are refused', () => {
  assert.throws(() => ticket('id').is(Number.NaN), UnprintableCondition);
  assert.throws(() => ticket('id').is(Number.POSITIVE_INFINITY), UnprintableCondition);
  assert.throws(() => ticket('dateEntered').is(new Date(Number.NaN)), UnprintableCondition);
  assert.throws(() => ticket('dateEntered').is(new Date(8.64e15)), UnprintableCondition);
  assert.throws(() => ticket('id').isOneOf([]), UnprintableCondition);
  const nothing = undefined as unknown as number;
  assert.throws(() => ticket('id').is(nothing), { name: 'UnprintableCondition', message: /^undefined is no value/ });
  assert.throws(() => ticket('id').isOneOf([1, nothing]), UnprintableCondition);
});

/** Settled by the compiler: the constants below do not compile when a path or operator is judged wrongly. */
type IsPath<P extends string> = P extends CheckedPath<Ticket, P> ? true : false;
type Has<V, Method extends string> = Method extends keyof ConditionsOn<V> ? true : false;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

test('the types know which paths there are', () => {
  const right: [IsPath<'id'>, IsPath<'company/status/name'>, IsPath<'communicationItems/value'>] = [true, true, true];
  const wrong: [IsPath<'nope'>, IsPath<'board/nope'>, IsPath<'id/name'>, IsPath<'board'>] = [
    false,
    false,
    false,
    false,
  ];
  const suggested: CheckedPath<Ticket, 'board/nope'>[] = ['board/id', 'board/name'];
  assert.ok(right.every((is) => is) && !wrong.some((is) => is));
  for (const path of suggested) assert.ok(parseCondition(`${path} = 1`));
});

test('the types know which operators and values fit a field', () => {
  const name = ticket('board/name');
  const takes: Same<Parameters<typeof name.is>[0], string | Date> = true;
  const enumeration: Same<Parameters<ConditionsOn<'A' | 'B'>['is']>[0], 'A' | 'B' | Date> = true;
  const fitting: [Has<string, 'isLike'>, Has<number, 'isAbove'>, Has<boolean, 'is'>] = [true, true, true];
  const unfitting: [Has<number, 'isLike'>, Has<boolean, 'isAbove'>] = [false, false];
  assert.ok(takes && enumeration && fitting.every((has) => has) && !unfitting.some((has) => has));
});
