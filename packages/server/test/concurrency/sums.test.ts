import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, aTicket, aTimeEntry, shown } from '../../../testkit/src/index.ts';
import { kept, replacing, whenManyWrite, writers } from './writers.ts';

const halfHour = { chargeToType: 'ServiceTicket', timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T09:30:00Z' };

whenManyWrite('what is calculated from other records', (servers) => {
  it('are the hours of a ticket and of a sheet, of which one is made', async () => {
    const tickets = [await aTicket(servers().first), await aTicket(servers().first)];
    const replies = await servers().atOnce((server, at) =>
      server.post('/time/entries', { ...halfHour, chargeToId: tickets[at % 3 === 0 ? 0 : 1] }),
    );
    assert.equal(kept(replies).length, writers, replies[0]?.text);
    const hours = await Promise.all(tickets.map((id) => shown(servers().first, `/service/tickets/${id}`)));
    assert.deepEqual(
      hours.map(({ actualHours }) => actualHours),
      [3.5, 6.5],
    );
    const sheets = await shown<{ hours: number }[]>(servers().first, '/time/sheets');
    assert.deepEqual(
      sheets.map((sheet) => sheet.hours),
      [10],
    );
  });

  it('are the hours of a ticket whose entries move and go', async () => {
    const [from, to] = [await aTicket(servers().first), await aTicket(servers().first)];
    const ids = await Promise.all(Array.from({ length: 10 }, () => aTimeEntry(servers().first, from)));
    await servers().atOnce(
      (server, at) =>
        at % 2 === 0
          ? server.delete(`/time/entries/${ids[at]}`)
          : server.patch(`/time/entries/${ids[at]}`, [replacing('chargeToId', to)]),
      ids.length,
    );
    const hours = await Promise.all([from, to].map((id) => shown(servers().first, `/service/tickets/${id}`)));
    assert.deepEqual(
      hours.map(({ actualHours }) => actualHours ?? 0),
      [0, 5],
    );
  });

  it('are the total of a report of expenses, of which one is made', async () => {
    const { first, atOnce } = servers();
    const ticket = await aTicket(first);
    const replies = await atOnce((server) =>
      server.post('/expense/entries', {
        chargeToType: 'ServiceTicket',
        chargeToId: ticket,
        type: { name: 'Meals' },
        amount: 12.5,
        date: '2025-03-03T00:00:00Z',
      }),
    );
    assert.equal(kept(replies).length, writers, replies[0]?.text);
    const reports = await shown<{ total: number }[]>(first, '/expense/reports');
    assert.deepEqual(
      reports.map(({ total }) => total),
      [12.5 * writers],
    );
  });

  it('are the resources of a ticket, the children of a parent, the vendor mark, the phone of a contact', async () => {
    const { first, atOnce } = servers();
    const parent = await aTicket(first);
    const children = await Promise.all(Array.from({ length: 6 }, () => aTicket(first)));
    await atOnce(
      (server, at) => server.patch(`/service/tickets/${children[at]}`, [replacing('parentTicketId', parent)]),
      6,
    );
    assert.equal((await shown(first, `/service/tickets/${parent}`))['hasChildTicket'], true);
    await atOnce(
      (server, at) => server.patch(`/service/tickets/${children[at]}`, [replacing('parentTicketId', null)]),
      6,
    );
    assert.equal((await shown(first, `/service/tickets/${parent}`))['hasChildTicket'], false);
    const members = (await shown<{ id: number; identifier: string }[]>(first, '/system/members')).slice(0, 3);
    const scheduled = await atOnce(
      (server, at) =>
        server.post('/schedule/entries', {
          objectId: parent,
          type: { identifier: 'S' },
          member: { id: members[at]?.id },
        }),
      members.length,
    );
    assert.equal(kept(scheduled).length, members.length, scheduled[0]?.text);
    const { resources } = await shown<{ resources: string }>(first, `/service/tickets/${parent}`);
    assert.equal(resources.split(/, */).length, members.length);
    const contact = await aContact(first, { company: { id: await aCompany(first, 'Baker') } });
    const phones = await atOnce((server, at) =>
      server.post(`/company/contacts/${contact}/communications`, {
        type: { id: 2 },
        value: `555010${at}`,
        defaultFlag: true,
      }),
    );
    assert.equal(kept(phones).length, writers, phones[0]?.text);
    const rows = await shown<{ value: string; defaultFlag: boolean; type: { id: number } }[]>(
      first,
      `/company/contacts/${contact}/communications?pageSize=100`,
    );
    const leading = rows.filter(({ defaultFlag, type }) => defaultFlag && type.id === 2);
    assert.equal(leading.length, 1);
    assert.equal((await shown(first, `/company/contacts/${contact}`))['defaultPhoneNbr'], leading[0]?.value);
  });
});
