import { connect, NotFoundError } from '@reeve/client';
import { API_COMPANY, API_HOST, API_PRIVATE_KEY, API_PUBLIC_KEY, clientId, type EverydayTasks } from './task.ts';

const { service, company, time, system } = connect({
  site: API_HOST,
  companyId: API_COMPANY,
  publicKey: API_PUBLIC_KEY,
  privateKey: API_PRIVATE_KEY,
  clientId,
});

export const tasks: EverydayTasks = {
  'the newest open tickets of a board': async () => {
    const tickets = await service.tickets.list({
      where: (t) => [t.board.name.is('Help Desk'), t.closedFlag.is(false), t.summary.startsWith('Seeded')],
      orderBy: 'id desc',
      fields: ['summary'],
      pageSize: 10,
    });
    return tickets.map((ticket) => ticket.summary);
  },
  'every company, page after page': async () => {
    const names: string[] = [];
    for await (const each of company.companies.each({ fields: ['identifier'], pageSize: 5 }))
      names.push(each.identifier ?? '');
    return names.filter((name) => name.startsWith('Seed'));
  },
  'how many tickets are open': async () =>
    service.tickets.count({ where: (t) => [t.closedFlag.is(false), t.summary.startsWith('Seeded')] }),
  'a ticket for a company by its identifier': async ({ mark }) => {
    const ticket = await service.tickets.create({ summary: `Made ${mark}`, company: { identifier: 'Seed1' } });
    return { id: ticket.id, company: ticket.company?.identifier };
  },
  'a ticket, or nothing': async () => {
    try {
      return await service.tickets(999_999).get();
    } catch (error) {
      if (error instanceof NotFoundError) return null;
      throw error;
    }
  },
  'a note on a ticket': async ({ ticket }) => {
    const note = await service.tickets(ticket).notes.create({ text: 'Called back', detailDescriptionFlag: true });
    return note.text;
  },
  'another summary': async ({ ticket, mark }) =>
    (await service.tickets(ticket).patch({ summary: `Printer ${mark}` })).summary,
  'an hour of work on a ticket': async ({ ticket }) => {
    const start = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:00:00Z' };
    const entry = await time.entries.create({ chargeToId: ticket, chargeToType: 'ServiceTicket', ...start });
    return entry.actualHours;
  },
  'the hours of a ticket': async ({ ticket }) => {
    const entries = await time.entries.all({
      where: (e) => [e.chargeToId.is(ticket), e.chargeToType.is('ServiceTicket')],
      fields: ['actualHours'],
    });
    return entries.reduce((sum, { actualHours }) => sum + (actualHours ?? 0), 0);
  },
  'a ticket closed, whatever its board calls that': async ({ ticket }) => {
    const { board } = await service.tickets(ticket).get({ fields: ['board/id'] });
    const status = await service.boards(board?.id ?? 0).statuses.first({ where: (s) => s.closedStatus.is(true) });
    const closed = await service.tickets(ticket).patch({ status: { id: status?.id } });
    return closed.closedFlag;
  },
  'a contact with an e-mail address': async ({ mark }) => {
    const type = await company.communicationTypes.first({ where: (t) => t.emailFlag.is(true) });
    const email = {
      type: { id: type?.id },
      value: `${mark}@example.com`,
      communicationType: 'Email',
      defaultFlag: true,
    };
    const contact = await company.contacts.create({ firstName: mark, communicationItems: [email as never] });
    return contact.firstName;
  },
  'a contact by its e-mail address': async ({ mark }) => {
    const contact = await company.contacts.first({ whereChildren: `communicationItems/value="${mark}@example.com"` });
    return contact?.firstName;
  },
  'a company by a name with a quote': async () =>
    (await company.companies.first({ where: (c) => c.name.is('The "Old" Mill & Co + Sons') }))?.identifier,
  'a file for a ticket': async ({ ticket }) => {
    const file = new Blob(['no carrier']);
    const about = { recordType: 'Ticket', recordId: ticket, title: 'Log', filename: 'log.txt' } as const;
    return (await system.documents.upload({ ...about, file })).id;
  },
  'the text of a file': async ({ document }) => (await system.documents(document).download()).text(),
  'what changed since a moment': async () => {
    const since = new Date('2020-01-01T00:00:00Z');
    return service.tickets.count({ where: (t) => [t.lastUpdated.isAbove(since), t.summary.startsWith('Seeded')] });
  },
  'the statuses of every board': async () => {
    const boards = await service.boards.all({ fields: ['id', 'name'] });
    const statuses = await Promise.all(boards.map(({ id }) => service.boards(id).statuses.all({ fields: ['name'] })));
    return boards.map(({ name }, at) => [name, statuses[at]?.map((status) => status.name)]);
  },
  'tickets by three hundred ids': async () => {
    const ids = Array.from({ length: 300 }, (_, at) => at + 1);
    const found = await service.tickets.all({
      where: (t) => [t.id.isOneOf(ids), t.summary.startsWith('Seeded')],
      fields: ['id'],
    });
    return found.length;
  },
  'a list through two rate limits': async () =>
    (await service.boards.list({ fields: ['name'] })).map(({ name }) => name),
  'a report as objects': async () => {
    const [row] = await system
      .reports('Service')
      .rows({ where: 'Summary="Seeded 1"', columns: ['Summary'], pageSize: 1 });
    return row?.['Summary'];
  },
};
