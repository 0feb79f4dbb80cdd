import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoredRecord, WrittenRecord } from '@reeve/store';
import { type FoundPage, KeptPage, type ListedVerdict } from './kept-page.ts';

const ascending = { descendingIds: false, keys: ['id'], tables: new Set<string>() };
const byName = { keys: ['name', 'id'], tables: new Set(['companies']) };
const page = { ids: [10, 20], more: true, behind: 30 };

function written(before: Partial<StoredRecord> | null, after: Partial<StoredRecord> | null): WrittenRecord {
  return { table: 'tickets', before: before as StoredRecord | null, after: after as StoredRecord | null };
}

const both: ListedVerdict = { was: true, is: true };
const came: ListedVerdict = { was: false, is: true };
const went: ListedVerdict = { was: true, is: false };
const neither: ListedVerdict = { was: false, is: false };

/** Whether a page is known yet after a write; one that is not says so once. */
function after(
  order: typeof ascending | typeof byName,
  change: WrittenRecord,
  verdict: ListedVerdict,
  found: FoundPage = page,
): boolean {
  let overs = 0;
  const kept = new KeptPage(order, () => {
    overs += 1;
  });
  kept.settle(found, () => verdict);
  kept.follow(change, () => verdict);
  const isKnown = kept.found === found;
  kept.end();
  assert.equal(overs, 1);
  return isKnown;
}

describe('a kept page', () => {
  it('stays when a record that is not listed is written', () => {
    assert.equal(after(byName, written({ id: 1 }, { id: 1 }), neither), true);
  });

  it('stays when a listed record stands where it stood', () => {
    assert.equal(after(byName, written({ id: 10, name: 'a' }, { id: 10, name: 'a', size: 2 }), both), true);
    assert.equal(after(byName, written({ id: 10, name: 'a' }, { id: 10, name: 'b' }), both), false);
  });

  it('stays when a record comes or goes behind the one behind it', () => {
    assert.equal(after(ascending, written(null, { id: 31 }), came), true);
    assert.equal(after(ascending, written({ id: 31 }, null), went), true);
    for (const id of [1, 15, 30]) assert.equal(after(ascending, written({ id }, { id }), went), false, `${id}`);
    assert.equal(after(byName, written(null, { id: 31, name: 'z' }), came), false);
  });

  it('is over when anything comes, where nothing stood behind it', () => {
    const { ids } = page;
    assert.equal(after(ascending, written(null, { id: 31 }), came, { ids, more: false }), false);
  });

  it('is over when it is not known whether a record is listed', () => {
    assert.equal(after(byName, written({ id: 1 }, { id: 1 }), null), false);
  });

  it('is over when a table is written that its order looks at', () => {
    const kept = new KeptPage(byName, () => {});
    kept.settle(page, () => both);
    kept.followOther('boards');
    assert.equal(kept.found, page);
    kept.followOther('companies');
    assert.equal(kept.found, null);
  });

  it('is not kept when it was written to while it was looked for', () => {
    const kept = new KeptPage(ascending, () => {});
    kept.follow(written(null, { id: 15 }), () => came);
    kept.settle(page, () => came);
    assert.equal(kept.found, null);
  });
});
