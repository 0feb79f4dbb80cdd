import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  anAddress,
  aTicket,
  aTimeEntry,
  changed,
  inOneWorld,
  mailsOfWork,
} from '../../../../testkit/src/index.ts';

inOneWorld('a time entry', (world) => {
  it('is mailed once to those whom its flags name', async () => {
    const contact = {
      id: await aContact(world(), { communicationItems: await anAddress(world(), 'ann@client.example') }),
    };
    const id = await aTicket(world(), {
      contact,
      automaticEmailCc: 'boss@client.example',
      processNotifications: false,
    });
    const charged = { notes: 'Changed the disk.' };
    let entry = 0;
    const flags = { emailContactFlag: true, emailCcFlag: true };
    const mails = await mailsOfWork(world(), async () => {
      entry = await aTimeEntry(world(), id, { ...charged, ...flags });
    });
    assert.deepEqual(
      mails.map(({ to, cc, text }) => [to, cc, text]),
      [[['ann@client.example'], ['boss@client.example'], 'Changed the disk.']],
    );
    const again = () => changed(world(), `/time/entries/${entry}`, { notes: 'Changed two.', emailContactFlag: true });
    assert.deepEqual(await mailsOfWork(world(), again), []);
    assert.deepEqual(
      await mailsOfWork(world(), () =>
        aTimeEntry(world(), id, { ...charged, timeStart: '2025-03-03T11:00:00Z', timeEnd: '2025-03-03T12:00:00Z' }),
      ),
      [],
    );
  });
});
