import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the type of the default telephone', (world) => {
  it('is shown by the contact, whichever telephone is the default one, and as long as there is one', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/company/contacts/${await aContact(caller, { defaultPhoneType: 'sent' })}`;
      const items = `${path}/communications`;
      const direct = await makeRecord(caller, items, { type: { id: 2 }, value: '8135551234', extension: '12' });
      const seen = [(await shown(world(), path))['defaultPhoneType']];
      const cell = await makeRecord(caller, items, { type: { id: 4 }, value: '8135559999' });
      await changed(caller, `${items}/${cell}`, { defaultFlag: true });
      seen.push((await shown(world(), path))['defaultPhoneType']);
      for (const id of [cell, direct]) assert.equal((await world().delete(`${items}/${id}`)).status, 204);
      seen.push((await shown(world(), path))['defaultPhoneType']);
      assert.deepEqual(seen, ['Direct', 'Cell', undefined]);
    }
  });
});
