import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Places } from './places.ts';

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 8_000 }), { minLength: 1, maxLength: 300 });

function counted(listed: readonly number[]): Places {
  const runs = new Map<number, number>();
  for (const id of listed) runs.set(Math.floor(id / 1024), (runs.get(Math.floor(id / 1024)) ?? 0) + 1);
  return new Places([...runs]);
}

/** The id behind so many, found from a place. */
function idBehind(listed: readonly number[], places: Places, skipped: number, descending: boolean): number | undefined {
  const place = places.find(skipped, descending);
  if (place === null) return undefined;
  const ordered = [...listed].sort((a, b) => (descending ? b - a : a - b));
  const fromThere = ordered.filter((id) => (descending ? id <= place.from : id >= place.from));
  assert.ok(place.skipped < 1024);
  return fromThere[place.skipped];
}

test('a place leads to the row that walking over all before it does, whatever is added and taken away', () => {
  fc.assert(
    fc.property(ids, ids, fc.boolean(), (first, changed, descending) => {
      const places = counted(first);
      const listed = new Set(first);
      for (const id of changed) {
        places.move(id, listed.has(id) ? -1 : 1);
        if (!listed.delete(id)) listed.add(id);
      }
      const ordered = [...listed].sort((a, b) => (descending ? b - a : a - b));
      for (let skipped = 0; skipped <= ordered.length; skipped += 7)
        assert.equal(idBehind([...listed], places, skipped, descending), ordered[skipped]);
    }),
  );
});

test('a new record at the end leaves the places before it as they were, but where the order descends', () => {
  const places = counted([1, 2, 3, 1030, 2050]);
  const [up, down] = [places.find(1, false), places.find(1, true)];
  places.move(2051, 1);
  assert.deepEqual(places.find(1, false), up);
  assert.notEqual(places.find(1, true)?.asOf, down?.asOf);
  places.move(1, -1);
  assert.notEqual(places.find(1, false)?.asOf, up?.asOf);
});
