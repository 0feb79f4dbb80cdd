import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  anAddress,
  firstId,
  inOneWorld,
  mailsOfWork,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the mail of a track', (world) => {
  const begin = async (contact: number, action: object) => {
    const trackId = await makeRecord(world(), '/company/tracks', { name: 'Welcome' });
    await makeRecord(world(), `/company/tracks/${trackId}/actions`, { notifyType: 'SendEmail', ...action });
    const path = `/company/contacts/${contact}/tracks`;
    return `${path}/${await makeRecord(world(), path, { trackId })}`;
  };

  it('goes to whoever is on it, or to whom its action names, and counts as taken', async () => {
    const items = await anAddress(world(), 'ann@client.example');
    const contact = await aContact(world(), { firstName: 'Ann', lastName: 'Lee', communicationItems: items });
    let own = '';
    const [mail] = await mailsOfWork(world(), async () => {
      own = await begin(contact, { subject: 'Hello [contactfirstname]', notes: 'Welcome at [company].' });
    });
    const { name } = await shown<{ name: string }>(world(), '/company/companies/1');
    assert.deepEqual(
      [mail?.to, mail?.subject, mail?.text],
      [['ann@client.example'], 'Hello Ann', `Welcome at ${name}.`],
    );
    assert.equal((await shown(world(), own))['actionTaken'], 1);
    const notifyWho = { id: await firstId(world(), "/system/notificationRecipients?conditions=identifier='Email'") };
    const named = {
      subject: 'New one',
      notifyWho,
      emailRecipient: 'sales@provider.example',
      emailFrom: 'ceo@provider.example',
    };
    const [other] = await mailsOfWork(world(), () => begin(contact, named));
    assert.deepEqual([other?.to, other?.from?.address], [['sales@provider.example'], 'ceo@provider.example']);
  });

  it('is not sent, nor counted, where nobody has an address', async () => {
    const mails = await mailsOfWork(world(), async () => {
      const own = await begin(await aContact(world(), { firstName: 'Silent' }), { subject: 'Hello' });
      assert.equal((await shown(world(), own))['actionTaken'], 0);
    });
    assert.deepEqual(mails, []);
  });
});
