import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aMailbox,
  anAddress,
  aTicket,
  changed,
  inOneWorld,
  mailsOfWork,
  makeRecord,
} from '../../../../testkit/src/index.ts';

const ann = 'ann@client.example';
const boss = 'boss@client.example';
const technician = 'tech1@provider.example';

inOneWorld('what is answered by mail', (world) => {
  const answer = (ticket: number, from: string, head: readonly string[]) =>
    world().send('POST', '//_reeve/mail/inbound?company=acme', {
      headers: { 'content-type': 'message/rfc822' },
      body: [`From: ${from}`, 'To: echo@provider.example', `Subject: Ticket#${ticket}`, ...head, '', 'So.'].join(
        '\r\n',
      ),
    });

  it('is told to all others, and to members alone where a machine wrote it', async () => {
    await aMailbox(world(), 'echo@provider.example');
    const contact = { id: await aContact(world(), { communicationItems: await anAddress(world(), ann) }) };
    const flags = { automaticEmailContactFlag: true, automaticEmailResourceFlag: true, automaticEmailCcFlag: true };
    const ticket = await aTicket(world(), { contact, ...flags, automaticEmailCc: boss });
    const visit = { objectId: ticket, type: { identifier: 'S' }, member: { id: 2 } };
    await makeRecord(world(), '/schedule/entries', visit);
    const told: unknown[] = [];
    for (const [from, ...head] of [
      ['Ann@client.example'],
      [boss],
      [technician],
      [ann, 'Auto-Submitted: auto-replied'],
      [technician, 'Auto-Submitted: auto-replied'],
    ] as const) {
      const mails = await mailsOfWork(world(), () => answer(ticket, from, head));
      told.push(mails.map(({ to, cc }) => [...to, '|', ...cc].join(' ')));
    }
    assert.deepEqual(told, [
      [`${technician} | ${boss}`],
      [`${ann} ${technician} |`],
      [`${ann} | ${boss}`],
      [`${technician} |`],
      [],
    ]);
  });

  it('tells no machine of the ticket that its mail becomes', async () => {
    await changed(world(), '/service/boards/1', { sendToContactFlag: true });
    const tickets: unknown[] = [];
    for (const head of [[], ['Auto-Submitted: auto-replied']])
      tickets.push((await mailsOfWork(world(), () => answer(4711, 'daemon@relay.example', head))).map(({ to }) => to));
    assert.deepEqual(tickets, [[['daemon@relay.example']], []]);
  });
});
