import assert from 'node:assert/strict';
import { it } from 'node:test';
import { always, isWithin, timeSpanAround } from './time-span.ts';

const [one, two, three, four] = [
  '2025-01-01T00:00:00Z',
  '2025-02-01T00:00:00Z',
  '2025-03-01T00:00:00Z',
  '2025-04-01T00:00:00Z',
];

it('a span goes up to the instants around it, and has neither', () => {
  const span = timeSpanAround(two, two, [one, four, three]);
  assert.deepEqual(span, { after: one, before: three });
  const within = (moment: string) => span !== null && isWithin(span, moment);
  assert.deepEqual([one, two, three, four].map(within), [false, true, false, false]);
});

it('there is none around moments with an instant between them, or on one of them', () => {
  assert.equal(timeSpanAround(one, three, [two]), null);
  assert.equal(timeSpanAround(one, one, [one]), null);
});

it('is all of time without instants', () => {
  assert.equal(timeSpanAround(one, two, []), always);
  assert.equal(isWithin(always, one), true);
});
