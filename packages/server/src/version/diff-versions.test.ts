import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { diffVersions, VersionUnknown } from './diff-versions.ts';

const catalogue = loadCatalogue();
const changes = diffVersions('2022.1', '2025.1', catalogue);

test('the change list names fields and operations that came, that went, and that hold something else', () => {
  assert.ok(changes.added.includes('Agreement.invoiceProratedAdditionsFlag'));
  assert.ok(changes.added.includes('GET /company/contacts/info/count'));
  assert.ok(changes.removed.includes('ApiRequest.format'));
  assert.ok(changes.removed.includes('GET /company/billingSetups/info/count'));
  assert.ok(changes.changed.includes('Company.identifier: text 25 required -> text 30 required'), changes.changed[0]);
});

test('the change list the other way is its mirror, and of a version with itself it is empty', () => {
  const back = diffVersions('2025.1', '2022.1', catalogue);
  assert.deepEqual([back.added, back.removed], [changes.removed, changes.added]);
  assert.equal(back.changed.length, changes.changed.length);
  assert.deepEqual(diffVersions('2022.1', '2022.1', catalogue), { added: [], removed: [], changed: [] });
});

test('a version that is not in the catalogue is refused by name', () => {
  assert.throws(() => diffVersions('2023.1', '2025.1', catalogue), VersionUnknown);
});
