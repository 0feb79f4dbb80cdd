import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, changed, inOlderVersion, inOneWorld, shown, type World } from '../../../../testkit/src/index.ts';

inOneWorld('the portal password of a contact', (world) => {
  const signsIn = async (email: string, password: string) =>
    (
      (await world().post('/company/contacts/validatePortalCredentials', { email, password })).json as {
        success?: boolean;
      }
    ).success === true;
  const withPortal = (caller: World, value: string) =>
    aContact(caller, {
      portalPassword: 'secret1',
      disablePortalLoginFlag: false,
      communicationItems: [{ type: { id: 1 }, value, communicationType: 'Email', defaultFlag: true }],
    });

  it('opens the portal, in an older version too, and is never shown', async () => {
    for (const [caller, email] of [
      [world(), 'a@a.example'],
      [inOlderVersion(world()), 'b@b.example'],
    ] as const) {
      const contact = await withPortal(caller, email);
      assert.deepEqual([await signsIn(email, 'secret1'), await signsIn(email, 'secret2')], [true, false]);
      assert.ok(!JSON.stringify(await shown(world(), `/company/contacts/${contact}`)).includes('secret1'));
    }
  });

  it('is another after a change, and stays when it is not sent', async () => {
    const path = `/company/contacts/${await withPortal(world(), 'c@c.example')}`;
    await changed(world(), path, { lastName: 'Baker' });
    assert.equal(await signsIn('c@c.example', 'secret1'), true);
    await changed(world(), path, { portalPassword: 'secret2' });
    assert.deepEqual([await signsIn('c@c.example', 'secret1'), await signsIn('c@c.example', 'secret2')], [false, true]);
  });
});
