import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, anAddress, inOneWorld, mailsOfWork } from '../../../../testkit/src/index.ts';

inOneWorld('a portal password', (world) => {
  const ask = (email: string) => world().post('/company/contacts/requestPassword', { email });

  it('is mailed to the contact of the address and works; nobody else can tell', async () => {
    const items = await anAddress(world(), 'ann@client.example');
    await aContact(world(), { communicationItems: items, disablePortalLoginFlag: false });
    const [mail] = await mailsOfWork(world(), async () => {
      const [known, stranger] = [await ask('ANN@client.example'), await ask('nobody@client.example')];
      assert.deepEqual([known.status, known.json], [stranger.status, stranger.json]);
    });
    const password = /: (\S+)$/.exec(mail?.text ?? '')?.[1];
    const check = { email: 'ann@client.example', password };
    const { json } = await world().post('/company/contacts/validatePortalCredentials', check);
    assert.equal((json as { success: boolean }).success, true);
    assert.deepEqual(await mailsOfWork(world(), () => ask('not an address')), []);
  });
});
