import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aMember,
  anAddress,
  aTicket,
  changed,
  firstId,
  inOneWorld,
  mailsOfWork,
  makeRecord,
  type World,
} from '../../../../../testkit/src/index.ts';

inOneWorld('a ticket', (world) => {
  const recipient = (identifier: string) =>
    firstId(world(), `/system/notificationRecipients?conditions=identifier='${identifier}'`);
  const closedStatus = (of: World) => firstId(of, '/service/boards/1/statuses?conditions=closedStatus=true');
  const ann = async () => ({
    id: await aContact(world(), { communicationItems: await anAddress(world(), 'ann@client.example') }),
  });

  it('tells whom its board names of its beginning, and whom a status names of that', async () => {
    const member = { id: await aMember(world(), 'desk') };
    await makeRecord(world(), '/service/boards/1/notifications', {
      notifyWho: { id: await recipient('Member') },
      member,
    });
    const status = await closedStatus(world());
    const told = { notifyWho: { id: await recipient('Email') }, email: 'end@provider.example' };
    await makeRecord(world(), `/service/boards/1/statuses/${status}/notifications`, told);
    let id = 0;
    const silent = { automaticEmailContactFlag: false, automaticEmailResourceFlag: false, automaticEmailCcFlag: false };
    const begun = await mailsOfWork(world(), async () => {
      id = await aTicket(world(), { board: { id: 1 }, ...silent });
    });
    assert.deepEqual(
      begun.map(({ to, reason }) => [to, reason]),
      [[['desk@provider.example'], 'new ticket']],
    );
    const close = (of: number, further = {}) =>
      changed(world(), `/service/tickets/${of}`, { status: { id: status }, ...further });
    const ended = await mailsOfWork(world(), () => close(id));
    assert.deepEqual(
      ended.map(({ to, reason }) => [to, reason]),
      [[['end@provider.example'], 'ticket status']],
    );
    assert.deepEqual(
      await mailsOfWork(world(), () => aTicket(world(), { board: { id: 1 }, ...silent, processNotifications: false })),
      [],
    );
  });

  it('is mailed to its contact in the words of the template, from whom it names', async () => {
    const sender = { firstName: 'Service', lastName: 'Desk', emailAddress: 'desk@provider.example' };
    const words = {
      type: 'New',
      subject: 'Ticket#[TicketNumber] [summary]',
      body: 'Dear [contactfirstname], [unknown]: [status] of [company].',
    };
    await makeRecord(world(), '/service/emailTemplates', { ...words, ...sender, serviceBoard: { id: 1 } });
    const contact = await ann();
    let id = 0;
    const mails = await mailsOfWork(world(), async () => {
      id = await aTicket(world(), { contact, automaticEmailContactFlag: true, board: { id: 1 } });
    });
    const mail = mails.find(({ to }) => to.includes('ann@client.example'));
    assert.deepEqual(
      [mail?.subject, mail?.from],
      [`Ticket#${id} Slow`, { name: 'Service Desk', address: 'desk@provider.example' }],
    );
    assert.match(mail?.text ?? '', /^Dear Ann, \[unknown\]: New.* of \S/);
  });

  it('says the number of the ticket also where the template calls it its id', async () => {
    const words = { type: 'Closed', subject: 'Ticket #[ticketid] is closed', body: 'See [TicketID].' };
    await makeRecord(world(), '/service/emailTemplates', { ...words, serviceBoard: { id: 1 }, useSenderFlag: true });
    const communicationItems = await anAddress(world(), 'bob@client.example');
    const contact = { id: await aContact(world(), { firstName: 'Bob', communicationItems }) };
    const id = await aTicket(world(), { contact, automaticEmailContactFlag: true, board: { id: 1 } });
    const status = { id: await closedStatus(world()) };
    const mails = await mailsOfWork(world(), () => changed(world(), `/service/tickets/${id}`, { status }));
    const mail = mails.find(({ to }) => to.includes('bob@client.example'));
    assert.deepEqual([mail?.subject, mail?.text], [`Ticket #${id} is closed`, `See ${id}.`]);
  });
});
