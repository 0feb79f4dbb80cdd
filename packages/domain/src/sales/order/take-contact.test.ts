import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, aSalesOrder, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('whom to call about a sales order', (world) => {
  const anAnn = () =>
    aContact(world(), {
      company: { id: 1 },
      communicationItems: [
        { type: { name: 'Email' }, value: 'ann@baker.example', defaultFlag: true },
        { type: { name: 'Direct' }, value: '5551234', extension: '7', defaultFlag: true },
      ],
    });

  it('is its contact, unless it says otherwise', async () => {
    const contact = { id: await anAnn() };
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await aSalesOrder(caller, { contact });
      const { phone, phoneExt, email } = await shown(world(), path);
      assert.deepEqual([phone, phoneExt, email], ['5551234', '7', 'ann@baker.example']);
      const other = await changed(caller, path, { contact: { id: await aContact(world(), { company: { id: 1 } }) } });
      assert.equal('email' in other, false);
      const told = await changed(caller, path, { contact, email: 'orders@baker.example' });
      assert.deepEqual([told['phone'], told['email']], ['5551234', 'orders@baker.example']);
    }
  });
});
