import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aMailbox,
  anAddress,
  changed,
  firstId,
  inOneWorld,
  mailsOfWork,
  makeRecord,
  shown,
} from '../../../testkit/src/index.ts';

interface Taken {
  readonly outcome: string;
  readonly ticket: number;
  readonly reason: string | null;
  readonly message: string;
}

inOneWorld('mail that comes in', (world) => {
  let sent = 0;
  const mail = (head: Record<string, string>, text: string) => {
    sent += 1;
    const lines = { 'Message-ID': `<m${sent}@client.example>`, Subject: 'Printer', ...head };
    return [...Object.entries(lines).map(([name, value]) => `${name}: ${value}`), '', text].join('\r\n');
  };
  const send = async (raw: string, query = '') => {
    const reply = await world().send('POST', `//_reeve/mail/inbound?company=acme${query}`, {
      headers: { 'content-type': 'message/rfc822' },
      body: raw,
    });
    return { status: reply.status, ...(reply.json as Taken) };
  };
  const ticketOf = (id: number) =>
    shown<{ summary: string; contact?: { id: number }; company: { id: number }; closedFlag: boolean }>(
      world(),
      `/service/tickets/${id}`,
    );
  const notesOf = (id: number) =>
    shown<{ text: string; contact?: { id: number } }[]>(world(), `/service/tickets/${id}/notes?orderBy=id`);

  it('is assigned by its board where that is for tickets that come by mail', async () => {
    await aMailbox(world(), 'assign@provider.example');
    const member = { id: 1 };
    await makeRecord(world(), '/service/boards/1/autoAssignResources', { notifyWho: { id: 1 }, member });
    const resources: unknown[] = [];
    for (const [byMail, others] of [
      [false, true],
      [true, false],
    ]) {
      const flags = { autoAssignNewECTicketsFlag: byMail, autoAssignNewTicketsFlag: others };
      await changed(world(), '/service/boards/1', flags);
      const { ticket } = await send(mail({ From: 'bo@client.example', To: 'assign@provider.example' }, 'Help'));
      resources.push((await shown(world(), `/service/tickets/${ticket}`))['resources']);
    }
    await changed(world(), '/service/boards/1', { autoAssignNewECTicketsFlag: false });
    assert.deepEqual(resources, [undefined, 'Admin1']);
  });

  it('becomes a ticket of the contact, with its text and its files, and is answered', async () => {
    await aMailbox(world(), 'help@provider.example', {
      responseEmailForNew: 'We have it: [ticketnumber].',
      emailNotifyFrom: 'help@provider.example',
    });
    const contact = await aContact(world(), { communicationItems: await anAddress(world(), 'ann@client.example') });
    const file =
      'Content-Type: text/plain; name=log.txt\r\nContent-Disposition: attachment; filename="../../log.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\nTGluZSAx';
    const parts = [
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n' +
        Buffer.from('Grüße: it smokes.').toString('base64'),
      file,
    ];
    const body = `--b\r\n${parts.join('\r\n--b\r\n')}\r\n--b--\r\n`;
    const head = {
      From: 'Ann Lee <Ann@Client.example>',
      To: 'Help <help@provider.example>',
      'MIME-Version': '1.0',
      'Content-Type': 'multipart/mixed; boundary=b',
    };
    let id = 0;
    const mails = await mailsOfWork(world(), async () => {
      const taken = await send(mail(head, body));
      assert.deepEqual([taken.status, taken.outcome], [200, 'ticket made']);
      id = taken.ticket;
    });
    const ticket = await ticketOf(id);
    assert.deepEqual([ticket.summary, ticket.contact?.id, ticket.company.id], ['Printer', contact, 1]);
    assert.equal((await notesOf(id))[0]?.text, 'Grüße: it smokes.');
    const [document] = await shown<{ fileName: string; size: number }[]>(
      world(),
      `/system/documents?recordType=Ticket&recordId=${id}`,
    );
    assert.deepEqual([document?.fileName, document?.size], ['log.txt', 6]);
    const answer = mails.find(({ reason }) => reason === 'answer to mail');
    assert.deepEqual([answer?.to, answer?.text], [['ann@client.example'], `We have it: ${id}.`]);
  });

  it('that answers goes on with its ticket, by number or by the mail before', async () => {
    await aMailbox(world(), 'desk@provider.example', { useEmailMessageIdFlag: true });
    const head = { From: 'bo@client.example', To: 'desk@provider.example' };
    const first = await send(mail({ ...head, 'Message-ID': '<first@client.example>' }, 'It smokes.'));
    const second = await send(mail({ ...head, Subject: `RE: Ticket#${first.ticket}/Printer` }, 'Still.'));
    const third = await send(
      mail({ ...head, Subject: 'Re: Printer', 'In-Reply-To': '<first@client.example>' }, 'And now fire.'),
    );
    assert.deepEqual([second.outcome, third.outcome], ['ticket updated', 'ticket updated']);
    assert.deepEqual([second.ticket, third.ticket], [first.ticket, first.ticket]);
    assert.deepEqual(
      (await notesOf(first.ticket)).map(({ text }) => text),
      ['It smokes.', 'Still.', 'And now fire.'],
    );
  });

  it('for a closed ticket opens it again where the board says so, else is a new one', async () => {
    await aMailbox(world(), 'closed@provider.example');
    const head = { From: 'cy@client.example', To: 'closed@provider.example' };
    const first = await send(mail(head, 'It smokes.'));
    const closed = await firstId(world(), '/service/boards/1/statuses?conditions=closedStatus=true');
    const visit = { objectId: first.ticket, type: { identifier: 'S' }, member: { id: 1 } };
    const entry = `/schedule/entries/${await makeRecord(world(), '/schedule/entries', visit)}`;
    const isDone = async () => (await shown(world(), entry))['doneFlag'];
    await changed(world(), `/service/tickets/${first.ticket}`, { status: { id: closed } });
    const reply = { ...head, Subject: `Ticket#${first.ticket}` };
    const other = await send(mail(reply, 'Again.'));
    assert.deepEqual([other.outcome, other.ticket === first.ticket], ['ticket made', false]);
    const open = await firstId(world(), '/service/boards/1/statuses?conditions=closedStatus=false');
    await changed(world(), '/service/boards/1', {
      emailConnectorAllowReopenClosedFlag: true,
      emailConnectorReopenStatus: { id: open },
    });
    const again = await send(mail(reply, 'Again.'));
    assert.deepEqual([again.outcome, again.ticket], ['ticket updated', first.ticket]);
    assert.deepEqual([(await ticketOf(first.ticket)).closedFlag, await isDone()], [false, true]);
    await changed(world(), `/service/tickets/${first.ticket}`, { status: { id: closed } });
    await changed(world(), '/service/boards/1', { emailConnectorReopenResourcesFlag: true });
    await send(mail(reply, 'And again.'));
    assert.deepEqual([(await ticketOf(first.ticket)).closedFlag, await isDone()], [false, false]);
  });

  it('makes the contact, keeps copies and takes what rules read, where the connector says so', async () => {
    const priority = await firstId(world(), '/service/priorities?orderBy=id desc');
    const connector = await aMailbox(world(), 'rules@provider.example', { createContactFlag: true, addCcFlag: true });
    const type = await firstId(world(), "/system/parsingTypes?conditions=parseRule='Subject'");
    const style = await makeRecord(world(), `/system/emailConnectors/${connector}/parsingStyles`, {
      parsingType: { id: type },
      parseRule: '[urgency:',
      priority: 1,
    });
    const variable = await firstId(world(), "/system/parsingVariables?conditions=name='Priority'");
    await makeRecord(world(), `/system/emailConnectors/${connector}/parsingStyles/${style}/parsingRules`, {
      priority: 1,
      searchTerm: 'high',
      parsingVariable: { id: variable },
      servicePriority: { id: priority },
    });
    const head = {
      From: 'Dee Dow <dee@new.example>',
      To: 'rules@provider.example',
      Cc: 'boss@new.example',
      Subject: 'Fire [Urgency: HIGH]',
    };
    const { ticket, message } = await send(mail(head, 'Help.'));
    assert.equal(message, undefined);
    const made = await shown<{ contact: { name: string }; automaticEmailCc: string; priority: { id: number } }>(
      world(),
      `/service/tickets/${ticket}`,
    );
    assert.deepEqual(
      [made.contact.name, made.automaticEmailCc, made.priority.id],
      ['Dee Dow', 'boss@new.example;', priority],
    );
  });

  it('is passed over where it is excluded, came before, or has no mailbox; and what is no mail is refused', async () => {
    await aMailbox(world(), 'strict@provider.example', { discardDuplicatesFlag: true, responseEmailForNew: 'Thanks.' });
    await makeRecord(world(), '/system/emailExclusions', { description: '*@spam.example' });
    const to = { To: 'strict@provider.example' };
    assert.equal((await send(mail({ ...to, From: 'x@spam.example' }, 'Buy.'))).outcome, 'discarded');
    const raw = mail({ ...to, From: 'ann@client.example', 'Auto-Submitted': 'auto-replied' }, 'I am away.');
    const silent = await mailsOfWork(world(), async () => {
      assert.equal((await send(raw)).outcome, 'ticket made');
    });
    assert.deepEqual(
      silent.filter(({ reason }) => reason === 'answer to mail'),
      [],
    );
    assert.equal((await send(raw)).reason, 'It came before.');
    assert.equal((await send(mail({ To: 'nobody@provider.example', From: 'a@b.example' }, 'x'))).status, 404);
    assert.equal((await send('no mail at all')).status, 400);
    assert.equal(
      (await send(mail({ To: 'x@y.example', From: 'a@client.example' }, 'x'), '&to=strict@provider.example')).outcome,
      'ticket made',
    );
  });
});
