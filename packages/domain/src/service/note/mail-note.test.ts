import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aMember,
  anAddress,
  aTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  mailsOfWork,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('a ticket note', (world) => {
  const ticketOf = async (name: string) => {
    const contact = {
      id: await aContact(world(), {
        firstName: name,
        communicationItems: await anAddress(world(), `${name}@client.example`),
      }),
    };
    const owner = { id: await aMember(world(), `m${name}`) };
    const flags = { automaticEmailContactFlag: true, automaticEmailResourceFlag: true, automaticEmailCcFlag: true };
    return aTicket(world(), {
      contact,
      owner,
      ...flags,
      automaticEmailCc: 'boss@client.example; x',
      processNotifications: false,
    });
  };

  it('is mailed to contact, members and copies when it asks for it', async () => {
    const id = await ticketOf('ann');
    for (const caller of [world(), inOlderVersion(world())]) {
      const note = { text: 'It works again.', detailDescriptionFlag: true, processNotifications: true };
      const [mail, ...others] = await mailsOfWork(world(), () =>
        makeRecord(caller, `/service/tickets/${id}/notes`, note),
      );
      assert.deepEqual(others, []);
      assert.deepEqual(
        [mail?.to, mail?.cc],
        [['ann@client.example', 'mann@provider.example'], ['boss@client.example']],
      );
      assert.deepEqual(
        [mail?.subject.startsWith(`Ticket#${id}/`), mail?.text, mail?.state],
        [true, 'It works again.', 'kept'],
      );
    }
  });

  it('is mailed in the words of its board, to contacts in others than to members', async () => {
    const id = await ticketOf('cleo');
    const aTemplate = (subject: string, body: string) =>
      makeRecord(world(), '/service/emailTemplates', { type: 'Specific', subject, body, useSenderFlag: true });
    const templates = {
      contactTemplate: { id: await aTemplate('Ticket#[ticketnumber] for you', 'Dear [contactfirstname],') },
      resourceTemplate: { id: await aTemplate('To do', '[text] Go there.') },
    };
    const { board } = await shown<{ board: { id: number } }>(world(), `/service/tickets/${id}`);
    await changed(world(), `/service/boards/${board.id}`, templates);
    const note = { text: 'It works.', detailDescriptionFlag: true, processNotifications: true };
    const mails = await mailsOfWork(world(), () => makeRecord(world(), `/service/tickets/${id}/notes`, note));
    await changed(world(), `/service/boards/${board.id}`, { contactTemplate: null, resourceTemplate: null });
    assert.deepEqual(
      mails.map(({ to, cc, subject, text }) => [to, cc, subject, text]),
      [
        [['cleo@client.example'], ['boss@client.example'], `Ticket#${id} for you`, 'Dear cleo,\n\nIt works.'],
        [['mcleo@provider.example'], [], 'To do', 'It works. Go there.'],
      ],
    );
  });

  it('is mailed to the contacts of the children too where the board says so, each about their own ticket', async () => {
    const [parent, child] = [await ticketOf('dora'), await ticketOf('emil')];
    await changed(world(), `/service/tickets/${child}`, { parentTicketId: parent });
    const { board } = await shown<{ board: { id: number } }>(world(), `/service/tickets/${parent}`);
    const tell = (flags: object) =>
      mailsOfWork(world(), () =>
        makeRecord(world(), `/service/tickets/${parent}/notes`, {
          text: 'Soon.',
          processNotifications: true,
          ...flags,
        }),
      );
    assert.equal((await tell({ detailDescriptionFlag: true })).length, 1);
    await changed(world(), `/service/boards/${board.id}`, { sendToBundledFlag: true });
    const mails = await tell({ detailDescriptionFlag: true });
    const internal = await tell({ internalAnalysisFlag: true });
    await changed(world(), `/service/boards/${board.id}`, { sendToBundledFlag: false });
    assert.deepEqual([mails.length, internal.length], [2, 1]);
    const mail = mails.find(({ to }) => String(to) === 'emil@client.example');
    assert.deepEqual([mail?.cc, mail?.subject.startsWith(`Ticket#${child}/`), mail?.text], [[], true, 'Soon.']);
  });

  it('is mailed to nobody when it does not, and to members alone when it is internal', async () => {
    const id = await ticketOf('bob');
    const path = `/service/tickets/${id}/notes`;
    const silent = { text: 'Quiet.', detailDescriptionFlag: true };
    assert.deepEqual(await mailsOfWork(world(), () => makeRecord(world(), path, silent)), []);
    const internal = { text: 'Between us.', internalAnalysisFlag: true, processNotifications: true };
    const [mail] = await mailsOfWork(world(), () => makeRecord(world(), path, internal));
    assert.deepEqual([mail?.to, mail?.cc], [['mbob@provider.example'], []]);
  });
});
