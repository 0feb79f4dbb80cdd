import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import connectwise from 'connectwise-rest';
import { API_COMPANY, API_HOST, API_PRIVATE_KEY, API_PUBLIC_KEY, clientId, type EverydayTasks } from './task.ts';

const client = new connectwise.ManageAPI({
  companyId: API_COMPANY,
  companyUrl: API_HOST,
  publicKey: API_PUBLIC_KEY,
  privateKey: API_PRIVATE_KEY,
  clientId,
});
const { ServiceAPI, CompanyAPI, TimeAPI, SystemAPI } = client;

/** Texts in conditions have their quotes escaped by hand. */
const quoted = (words: string) => `"${words.replace(/["\\]/g, '\\$&')}"`;

export const tasks: EverydayTasks = {
  'the newest open tickets of a board': async () => {
    const tickets = await ServiceAPI.getServiceTickets({
      conditions: 'board/name="Help Desk" and closedFlag=false and summary like "Seeded*"',
      orderBy: 'id desc',
      fields: 'summary',
      pageSize: 10,
    });
    return tickets.map((ticket) => ticket.summary);
  },
  'every company, page after page': async () => {
    const found = await client.paginate(CompanyAPI.getCompanyCompanies, { pageSize: 5 }, { fields: 'identifier' });
    const names = (found as { identifier?: string }[]).map((each) => each.identifier ?? '');
    return names.filter((name) => name.startsWith('Seed'));
  },
  'how many tickets are open': async () => {
    const conditions = 'closedFlag=false and summary like "Seeded*"';
    return (await ServiceAPI.getServiceTicketsCount({ conditions })).count;
  },
  'a ticket for a company by its identifier': async ({ mark }) => {
    const ticket = await ServiceAPI.postServiceTickets({
      summary: `Made ${mark}`,
      company: { identifier: 'Seed1' },
    } as never);
    return { id: ticket.id, company: ticket.company?.identifier };
  },
  'a ticket, or nothing': async () => {
    try {
      return await ServiceAPI.getServiceTicketsById(999_999);
    } catch (error) {
      if ((error as { status?: number }).status === 404) return null;
      throw error;
    }
  },
  'a note on a ticket': async ({ ticket }) => {
    const note = { text: 'Called back', detailDescriptionFlag: true };
    return (await ServiceAPI.postServiceTicketsByParentIdNotes(ticket, note as never)).text;
  },
  'another summary': async ({ ticket, mark }) => {
    const steps = [{ op: 'replace', path: 'summary', value: `Printer ${mark}` as never }];
    return (await ServiceAPI.patchServiceTicketsById(ticket, steps)).summary;
  },
  'an hour of work on a ticket': async ({ ticket }) => {
    const start = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:00:00Z' };
    const entry = { chargeToId: ticket, chargeToType: 'ServiceTicket', ...start };
    return (await TimeAPI.postTimeEntries(entry as never)).actualHours;
  },
  'the hours of a ticket': async ({ ticket }) => {
    const conditions = `chargeToId=${ticket} and chargeToType="ServiceTicket"`;
    const entries = await client.paginate(
      TimeAPI.getTimeEntries,
      { pageSize: 1000 },
      { conditions, fields: 'actualHours' },
    );
    return (entries as { actualHours?: number }[]).reduce((sum, { actualHours = 0 }) => sum + actualHours, 0);
  },
  'a ticket closed, whatever its board calls that': async ({ ticket }) => {
    const { board } = await ServiceAPI.getServiceTicketsById(ticket, { fields: 'board/id' });
    const conditions = 'closedStatus=true';
    const statuses = await ServiceAPI.getServiceBoardsByParentIdStatuses(board?.id ?? 0, { conditions, pageSize: 1 });
    const steps = [{ op: 'replace', path: 'status', value: { id: statuses[0]?.id } as never }];
    return (await ServiceAPI.patchServiceTicketsById(ticket, steps)).closedFlag;
  },
  'a contact with an e-mail address': async ({ mark }) => {
    const [type] = await CompanyAPI.getCompanyCommunicationTypes({ conditions: 'emailFlag=true', pageSize: 1 });
    const email = {
      type: { id: type?.id },
      value: `${mark}@example.com`,
      communicationType: 'Email',
      defaultFlag: true,
    };
    const contact = await CompanyAPI.postCompanyContacts({ firstName: mark, communicationItems: [email] } as never);
    return contact.firstName;
  },
  'a contact by its e-mail address': async ({ mark }) => {
    const childConditions = `communicationItems/value=${quoted(`${mark}@example.com`)}`;
    const [contact] = await CompanyAPI.getCompanyContacts({ childConditions, pageSize: 1 });
    return contact?.firstName;
  },
  'a company by a name with a quote': async () => {
    const conditions = `name=${quoted('The "Old" Mill & Co + Sons')}`;
    const [company] = await CompanyAPI.getCompanyCompanies({ conditions, pageSize: 1 });
    return company?.identifier;
  },
  // The client sends documents as JSON, which the API refuses: the form is sent by hand.
  'a file for a ticket': async ({ ticket }) => {
    const form = new FormData();
    const about = { recordType: 'Ticket', recordId: String(ticket), title: 'Log' };
    for (const [name, value] of Object.entries(about)) form.append(name, value);
    form.append('file', new Blob(['no carrier']), 'log.txt');
    const keys = Buffer.from(`${API_COMPANY}+${API_PUBLIC_KEY}:${API_PRIVATE_KEY}`).toString('base64');
    const response = await fetch(`https://${API_HOST}/v4_6_release/apis/3.0/system/documents`, {
      method: 'POST',
      headers: { authorization: `Basic ${keys}`, clientId },
      body: form,
    });
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    return ((await response.json()) as { id: number }).id;
  },
  // Its type says text; it is a stream.
  'the text of a file': async ({ document }) => {
    const stream = await SystemAPI.getSystemDocumentsByIdDownload(document);
    return text(stream as unknown as Readable);
  },
  'what changed since a moment': async () => {
    const conditions = 'lastUpdated>[2020-01-01T00:00:00Z] and summary like "Seeded*"';
    return (await ServiceAPI.getServiceTicketsCount({ conditions })).count;
  },
  'the statuses of every board': async () => {
    const found = await client.paginate(
      ServiceAPI.getServiceBoards,
      { pageSize: 1000 },
      { fields: 'id,name', orderBy: 'id' },
    );
    const boards = found as { id: number; name: string }[];
    const statuses = await Promise.all(
      boards.map(({ id }) => ServiceAPI.getServiceBoardsByParentIdStatuses(id, { fields: 'name', pageSize: 1000 })),
    );
    return boards.map(({ name }, at) => [name, statuses[at]?.map((status) => status.name)]);
  },
  // The conditions are too long for an address, and the client's search takes no page size: it is asked in parts.
  'tickets by three hundred ids': async () => {
    const ids = Array.from({ length: 300 }, (_, at) => at + 1);
    let found = 0;
    for (let at = 0; at < ids.length; at += 100) {
      const conditions = `id in (${ids.slice(at, at + 100).join(',')}) and summary like "Seeded*"`;
      found += (await ServiceAPI.getServiceTickets({ conditions, fields: 'id', pageSize: 1000 })).length;
    }
    return found;
  },
  // The client's `retry` looks for a code that its errors have lost: it is done by hand.
  'a list through two rate limits': async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return (await ServiceAPI.getServiceBoards({ fields: 'name' })).map(({ name }) => name);
      } catch (error) {
        if ((error as { status?: number }).status !== 429 || attempt === 4) throw error;
        await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 50));
      }
    }
  },
  'a report as objects': async () => {
    const params = { conditions: 'Summary="Seeded 1"', columns: 'Summary', pageSize: 1 };
    const report = await SystemAPI.getSystemReportsByReportName('Service', params as never);
    const columns = report.column_definitions?.flatMap((each) => Object.keys(each)) ?? [];
    const rows = report.row_values?.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]]))) ?? [];
    return rows[0]?.['Summary'];
  },
};
