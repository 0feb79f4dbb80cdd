import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, aCustomField, customValueOf, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('a deleted custom field', (world) => {
  it('takes its values with it, and no others', async () => {
    const [field, other] = [await aCustomField(world(), { podId: 4 }), await aCustomField(world(), { podId: 4 })];
    const values = [field, other].map((id) => ({ id, value: 'x' }));
    const path = `/company/contacts/${await aContact(world(), { customFields: values })}`;
    assert.equal((await world().delete(`/system/userDefinedFields/${field}`)).status, 204);
    assert.deepEqual(
      [await customValueOf(world(), path, field), await customValueOf(world(), path, other)],
      [undefined, 'x'],
    );
    const kept = await world().tenant.database.reader.all(
      'select count(*) from "reeve_custom_value" where "field_id" = ?',
      [field],
    );
    assert.equal(Number(kept[0]?.[0]), 0);
  });
});
