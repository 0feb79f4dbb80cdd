import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { allActions, modelTaken } from '@reeve/domain';
import { entries } from './registry.ts';

const { operations } = loadCatalogue();
const byKey = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));

/** Actions whose published body is missing or another's. */
const unpublished = new Set([
  'POST /company/companyPickerItems/clear',
  'POST /system/contactsync/monitoring',
  'DELETE /company/configurations/bulk',
  'DELETE /procurement/purchaseorders/{parentId}/lineitems/bulk',
  'DELETE /system/members/{parentId}/managedDeviceAccounts/bulk',
]);

describe('the registry of operations', () => {
  it('has only keys of operations that the catalogue has', () => {
    assert.deepEqual(
      entries.map(({ key }) => key).filter((key) => !byKey.has(key)),
      [],
    );
  });

  it('has no key twice', () => {
    const keys = entries.map(({ key }) => key);
    assert.deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  });

  it('takes the bodies that the catalogue says', () => {
    for (const action of allActions) {
      const model = modelTaken(action);
      if (model === undefined || unpublished.has(action.key)) continue;
      assert.equal(model, byKey.get(action.key)?.request, action.key);
    }
  });

  it('declares of each action whether it does or reads', () => {
    for (const { key, does, reads } of allActions)
      assert.equal((does === undefined) !== (reads === undefined), true, key);
  });
});
