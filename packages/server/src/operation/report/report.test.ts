import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany } from '../../../../testkit/src/builders/company.ts';
import { aTicket } from '../../../../testkit/src/builders/ticket.ts';
import { aTimeEntry } from '../../../../testkit/src/builders/time-entry.ts';
import { inOlderVersion } from '../../../../testkit/src/older-version.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

interface Report {
  readonly column_definitions: readonly Record<string, { type: string; identityColumn: boolean }>[];
  readonly row_values: readonly (readonly unknown[])[];
}

type Asker = Pick<World, 'get'>;

/** The rows of a report with the columns named. */
async function rowsOf(asker: Asker, report: string, columns: string, query = ''): Promise<Report['row_values']> {
  const reply = await asker.get(`/system/reports/${report}?columns=${columns}&${query}`);
  assert.equal(reply.status, 200, reply.text);
  return (reply.json as Report).row_values;
}

onEachEngine('reports', (engine) => {
  it('show plain values, filtered and ordered by the names of their columns', async () => {
    await using world = await aWorld({ engine });
    for (const summary of ['One', 'Two', 'Three']) await aTicket(world, { summary });
    const reply = await world.get(
      "/system/reports/service?columns=Summary,SR_Service_RecID&conditions=Summary like 'T%25'&orderBy=SR_Service_RecID desc",
    );
    assert.equal(reply.status, 200, reply.text);
    const report = reply.json as Report;
    assert.deepEqual(
      report.column_definitions.map((each) => Object.keys(each)[0]),
      ['Summary', 'SR_Service_RecID'],
    );
    assert.deepEqual(report.column_definitions[1]?.['SR_Service_RecID'], {
      type: 'Numeric',
      isNullable: false,
      identityColumn: true,
    });
    assert.deepEqual(
      report.row_values.map(([summary]) => summary),
      ['Three', 'Two'],
    );
    assert.deepEqual((await world.get('/system/reports/Service/count?conditions=Company_RecID = 1')).json, {
      count: 3,
    });
  });

  it('show a company, its tickets and the time on them by what the references lead to, in each version', async () => {
    await using world = await aWorld({ engine });
    const company = await aCompany(world, 'Zoe', { name: 'Zoë & Sons' });
    const ticket = await aTicket(world, { summary: 'Printer', company: { id: company } });
    await aTimeEntry(world, ticket, { billableOption: 'Billable' });
    await aTimeEntry(world, ticket, { billableOption: 'NoCharge', timeEnd: '2025-03-03T10:30:00Z' });
    for (const asker of [world, inOlderVersion(world)]) {
      const named = `conditions=${encodeURIComponent('company_name = "zoë & sons"')}`;
      assert.deepEqual(await rowsOf(asker, 'Company', 'Company_ID,Company_Name', named), [['Zoe', 'Zoë & Sons']]);
      const tickets = await rowsOf(asker, 'Service', 'TicketNbr,Summary,Closed_Flag,agreement_name', named);
      assert.deepEqual(tickets, [[ticket, 'Printer', false, '']]);
      const columns = 'hours_actual,billable_flag,invoice_flag,sr_summary,PM_Project_RecID';
      assert.deepEqual(await rowsOf(asker, 'Time', columns, `${named}&orderBy=hours_actual desc`), [
        [1.5, false, true, 'Printer', 0],
        [1, true, true, 'Printer', 0],
      ]);
      assert.equal((await rowsOf(asker, 'Time', 'Time_RecID', 'conditions=billable_flag = true')).length, 1);
    }
  });

  it('show a part of the records where their name says so', async () => {
    await using world = await aWorld({ engine });
    const company = { id: 1 };
    const open = await aTicket(world, { summary: 'Open', company });
    const closed = await aTicket(world, { summary: 'Closed', company });
    const { json } = await world.get('/service/boards/1/statuses?conditions=closedStatus=true');
    const [status] = json as { id: number }[];
    await world.patch(`/service/tickets/${closed}`, [{ op: 'replace', path: 'status/id', value: status?.id }]);
    assert.deepEqual(await rowsOf(world, 'Service_Open', 'TicketNbr'), [[open]]);
    assert.deepEqual(await rowsOf(world, 'Service_Summary_Open', 'TicketNbr', 'conditions=Summary = "Closed"'), []);
    assert.deepEqual(await rowsOf(world, 'Service_Summary', 'TicketNbr', 'conditions=Closed_Flag = true'), [[closed]]);
    assert.equal((await world.get('/system/reports/Service_Open?columns=Closed_Flag')).status, 400);
  });

  it('are asked by what a column shows where there is nothing, and by columns that are always empty', async () => {
    await using world = await aWorld({ engine });
    const ticket = await aTicket(world, { summary: 'Bare', company: { id: 1 } });
    const found = (condition: string) =>
      rowsOf(
        world,
        'Service',
        'TicketNbr',
        `conditions=${encodeURIComponent(condition)}&orderBy=SR_Billing_Method_RecID,agreement_name`,
      );
    for (const condition of [
      'agreement_name = ""',
      'contact_recid = 0',
      'contact_recid in (0, 7)',
      'SR_Billing_Method_RecID = null',
    ])
      assert.deepEqual(await found(condition), [[ticket]], condition);
    for (const condition of [
      'agreement_name = null',
      'contact_recid != 0',
      'SR_Billing_Method_RecID > 3',
      'SR_Billing_Method_RecID != null and agreement_name = ""',
    ])
      assert.deepEqual(await found(condition), [], condition);
    assert.deepEqual(await found('SR_Billing_Method_RecID > 3 or Severity like "m%"'), [[ticket]]);
  });

  it('lead from page to page of the report', async () => {
    await using world = await aWorld({ engine });
    for (const summary of ['One', 'Two']) await aTicket(world, { summary });
    const first = await world.get('/system/reports/Service?columns=Summary&pageSize=1&orderBy=Summary');
    const [, next = ''] = /<([^>]*)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? [];
    assert.ok(next.startsWith(`${world.base}/system/reports/Service?`), next);
    const second = await world.get(next.slice(world.base.length));
    assert.deepEqual((second.json as Report).row_values, [['Two']]);
  });

  it('are listed, tell their columns, and refuse what they do not have', async () => {
    await using world = await aWorld({ engine });
    const names = (await world.get('/system/reports?pageSize=1000')).json as { name: string }[];
    for (const { name } of names) {
      const columns = await world.get(`/system/reports/${name}/columns`);
      assert.equal(columns.status, 200, name);
      const identities = (columns.json as Report['column_definitions'])
        .flatMap(Object.values)
        .filter(({ identityColumn }) => identityColumn);
      assert.ok(identities.length <= 1, name);
      const reply = await world.get(`/system/reports/${name}?pageSize=2`);
      assert.equal(reply.status, 200, `${name}: ${reply.text}`);
    }
    assert.equal((await world.get('/system/reports/Moon')).status, 404);
    assert.equal((await world.get('/system/reports/Service?columns=Moon')).status, 400);
    assert.equal((await world.get('/system/reports/Service?conditions=Moon=1')).status, 400);
    assert.equal((await world.get('/system/reports/Service?orderBy=Moon')).status, 400);
    assert.equal((await world.get('/system/reports/Service/count?conditions=TicketNbr="x"')).status, 400);
  });
});
