import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '../../../../testkit/src/index.ts';

inOneWorld('the domain of a communication item', (world) => {
  const itemOf = async (caller: World, fields: Fields) => {
    const items = `/company/contacts/${await aContact(world())}/communications`;
    return `${items}/${await makeRecord(caller, items, fields)}`;
  };
  const domainOf = async (path: string) => (await shown(world(), path))['domain'];

  it('is what an e-mail address has from its last sign on, and follows its changes', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await itemOf(caller, { type: { id: 1 }, value: '"a@b"@baker.example' });
      assert.equal(await domainOf(path), '@baker.example');
      await changed(caller, path, { value: 'ann@miller.example' });
      assert.equal(await domainOf(path), '@miller.example');
    }
  });

  it('is nothing for what is no address, whatever is sent', async () => {
    assert.equal(await domainOf(await itemOf(world(), { type: { id: 1 }, value: 'ann' })), undefined);
    const phone = { type: { id: 2 }, value: 'ann@baker.example', domain: '@baker.example' };
    assert.equal(await domainOf(await itemOf(world(), phone)), undefined);
  });
});
