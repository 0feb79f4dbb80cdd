import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, changed, inOlderVersion, inOneWorld, refusals, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the portal of a new contact', (world) => {
  const portalOf = async (contact: number) => {
    const found = await shown(world(), `/company/contacts/${contact}`);
    return [found['portalSecurityLevel'], found['disablePortalLoginFlag']];
  };

  it('is shut, unless what is sent opens it', async () => {
    assert.deepEqual(await portalOf(await aContact(world())), [1, true]);
    assert.deepEqual(await portalOf(await aContact(inOlderVersion(world()))), [1, true]);
    const sent = { portalSecurityLevel: 4, disablePortalLoginFlag: false };
    assert.deepEqual(await portalOf(await aContact(world(), sent)), [4, false]);
  });

  it('stays open when the contact is changed', async () => {
    const contact = await aContact(world());
    await changed(world(), `/company/contacts/${contact}`, { disablePortalLoginFlag: false });
    await changed(world(), `/company/contacts/${contact}`, { lastName: 'Baker' });
    assert.deepEqual(await portalOf(contact), [1, false]);
  });

  it('has the level that is marked as default', async () => {
    const levels = '/company/portalSecurityLevels';
    await changed(world(), `${levels}/2`, { isDefaultFlag: true });
    assert.deepEqual(await portalOf(await aContact(inOlderVersion(world()))), [2, true]);
    assert.deepEqual(await portalOf(await aContact(world(), { portalSecurityLevel: 5 })), [5, true]);
    await changed(world(), `${levels}/2`, { isDefaultFlag: false });
    assert.deepEqual(await portalOf(await aContact(world())), [1, true]);
  });

  it('has no seventh level', async () => {
    const refused = await refusals(world(), '/company/contacts', { firstName: 'Ann', portalSecurityLevel: 7 });
    assert.deepEqual(Object.keys(refused), ['portalSecurityLevel']);
  });
});
