import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, aCompany, aContact, anRmaTag, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('whom to call about goods that came back', (world) => {
  const told = async (path: string, role: string) => {
    const tag = await shown(world(), path);
    return ['Phone', 'Extension', 'Email', 'AddressLine1', 'City', 'Zip'].map((key) => tag[`${role}Contact${key}`]);
  };

  it('is told of each contact, until it is another or none, but for what is sent', async () => {
    const company = { id: await aCompany(world(), 'Calls back') };
    const communicationItems = [
      { type: { name: 'Direct' }, value: '8135550100', extension: '7', defaultFlag: true },
      { type: { name: 'Email' }, value: 'ann@calls.example', defaultFlag: true },
    ];
    const address = { addressLine1: '1 Main St', city: 'Tampa', zip: '33601' };
    const contact = { id: await aContact(world(), { company, communicationItems, ...address }) };
    const all = ['8135550100', '7', 'ann@calls.example', '1 Main St', 'Tampa', '33601'];
    const item = await aCatalogItem(world(), 'CALLED');
    for (const caller of [world(), inOlderVersion(world())]) {
      const returned = { returnedCompany: company, returnedContact: contact };
      const path = await anRmaTag(caller, item, { ...returned, repairCompany: company });
      assert.deepEqual(await told(path, 'returned'), all);
      await changed(caller, path, { repairContact: contact, repairContactPhone: '8135550199' });
      assert.deepEqual(await told(path, 'repair'), ['8135550199', ...all.slice(1)]);
      await changed(caller, path, { returnedContact: null });
      assert.deepEqual(await told(path, 'returned'), Array(6).fill(undefined));
      const atSite = { id: await aContact(world(), { company, lastName: `At ${path}` }) };
      await changed(caller, path, { returnedContact: atSite });
      assert.equal((await shown(world(), path))['returnedContactCity'], 'Tampa');
    }
  });
});
