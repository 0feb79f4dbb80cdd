import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, aCustomField, customValueOf, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('a custom field that is moved to another pod', (world) => {
  const moved = (field: number, podId: number) =>
    world().patch(`/system/userDefinedFields/${field}`, [{ op: 'replace', path: 'podId', value: podId }]);

  it('keeps its values within the pods of one kind of record', async () => {
    const field = await aCustomField(world(), { podId: 4 });
    const path = `/company/contacts/${await aContact(world(), { customFields: [{ id: field, value: 'x' }] })}`;
    assert.equal((await moved(field, 5)).status, 200);
    assert.equal(await customValueOf(world(), path, field), 'x');
  });

  it('leaves them behind for the pod of another kind, also when it comes back', async () => {
    const field = await aCustomField(world(), { podId: 4 });
    const path = `/company/contacts/${await aContact(world(), { customFields: [{ id: field, value: 'x' }] })}`;
    assert.equal((await moved(field, 2)).status, 200);
    assert.equal(await customValueOf(world(), path, field), undefined);
    assert.equal((await moved(field, 4)).status, 200);
    assert.equal(await customValueOf(world(), path, field), null);
  });
});
