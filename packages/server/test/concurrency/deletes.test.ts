import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aMember, aTicket, shown } from '../../../testkit/src/index.ts';
import { kept, replacing, whenManyWrite } from './writers.ts';

whenManyWrite('a record that is deleted or closed', (servers) => {
  it('is kept, or named by nobody', async () => {
    const { first, atOnce } = servers();
    for (const round of [1, 2, 3]) {
      const company = await aCompany(first, `Gone${round}`);
      const replies = await atOnce((server, at) =>
        at === 5
          ? server.delete(`/company/companies/${company}`)
          : server.post('/service/tickets', { summary: 'Late', company: { id: company } }),
      );
      const made = kept(replies).filter(({ status }) => status === 201).length;
      const { status } = await first.get(`/company/companies/${company}`);
      assert.equal(status, made === 0 ? 404 : 200, `${made} tickets of a company that answers ${status}`);
    }
  });

  it('is named by number by nobody when it is gone', async () => {
    const { first, atOnce } = servers();
    const parent = await aTicket(first);
    const others = await Promise.all(Array.from({ length: 8 }, () => aTicket(first)));
    await atOnce(
      (server, at) =>
        at === 3
          ? server.delete(`/service/tickets/${parent}`)
          : server.patch(`/service/tickets/${others[at]}`, [replacing('parentTicketId', parent)]),
      others.length,
    );
    const { status } = await first.get(`/service/tickets/${parent}`);
    const rows = await Promise.all(others.map((id) => shown(first, `/service/tickets/${id}`)));
    const naming = rows.filter(({ parentTicketId }) => parentTicketId === parent);
    assert.ok(status === 200 || naming.length === 0, `${naming.length} name a ticket that is gone`);
  });

  it('takes no time when its sheet is handed in', async () => {
    const { first, atOnce } = servers();
    const member = await aMember(first, 'Mary');
    const entry = { member: { id: member }, timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:00:00Z' };
    const body = { ...entry, chargeToType: 'ServiceTicket', chargeToId: await aTicket(first) };
    await first.post('/time/entries', body);
    const [sheet] = await shown<{ id: number; hours: number }[]>(first, `/time/sheets?conditions=member/id=${member}`);
    const replies = await atOnce((server, at) =>
      at === 7 ? server.post(`/time/sheets/${sheet?.id}/submit`, {}) : server.post('/time/entries', body),
    );
    assert.ok((replies[7]?.status ?? 0) < 300, replies[7]?.text);
    const entries = await shown<{ status: string }[]>(
      first,
      `/time/entries?conditions=timeSheet/id=${sheet?.id}&pageSize=100`,
    );
    assert.equal(entries.length, kept(replies).length, 'one of them was the submission, and one entry was there');
    assert.deepEqual([...new Set(entries.map(({ status }) => status))].length, 1);
  });
});
