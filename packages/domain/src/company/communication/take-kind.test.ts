import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the kind of a communication item', (world) => {
  for (const [type, kind] of [
    [1, 'Email'],
    [2, 'Phone'],
    [3, 'Fax'],
  ] as const)
    it(`is ${kind} where its type says so, whatever is sent`, async () => {
      const items = `/company/contacts/${await aContact(world())}/communications`;
      const sent = { type: { id: type }, value: '8135551234', communicationType: type === 1 ? 'Fax' : 'Email' };
      for (const caller of [world(), inOlderVersion(world())]) {
        const path = `${items}/${await makeRecord(caller, items, sent)}`;
        assert.equal((await shown(world(), path))['communicationType'], kind);
        assert.equal((await changed(world(), path, { type: { id: 3 } }))['communicationType'], 'Fax');
      }
    });
});
