import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aMember,
  anAddress,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
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

  it('that is for the internal analysis alone is mailed to members alone', async () => {
    const communicationItems = await anAddress(world(), 'bob@client.example');
    const contact = { id: await aContact(world(), { firstName: 'Bob', communicationItems }) };
    const copies = { automaticEmailCc: 'boss@client.example', processNotifications: false };
    const all = { emailContactFlag: true, emailResourceFlag: true, emailCcFlag: true };
    for (const caller of [world(), inOlderVersion(world())]) {
      const owner = { id: await aMember(world(), `inner${caller === world() ? 1 : 2}`) };
      const id = await aTicket(world(), { contact, owner, ...copies });
      const told = async (fields: object) => {
        const work = () => aTimeEntry(caller, id, { notes: 'Difficult.', ...all, ...fields });
        return (await mailsOfWork(world(), work)).flatMap(({ to, cc }) => [...to, ...cc]);
      };
      const [member, ...others] = await told({ addToInternalAnalysisFlag: true });
      assert.match(member ?? '', /@provider\.example$/);
      assert.deepEqual(others, []);
      const shown = { addToInternalAnalysisFlag: true, addToResolutionFlag: true };
      const seen = await told(shown);
      assert.ok(['bob@client.example', 'boss@client.example', member].every((each) => seen.includes(each ?? '')));
    }
  });
});
