import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, changed, makeRecord, shown } from '../../../testkit/src/index.ts';
import { aCustomer, listed, made, partOfTheDay, refused, told } from './day.ts';

partOfTheDay('in the evening time is handed in and approved', (caller, isNewest) => {
  let customer: Awaited<ReturnType<typeof aCustomer>>;
  let sam: { id: number };
  let ticket: number;
  const entries: string[] = [];
  let sheet: string;
  let expense: string;
  let report: string;

  const move = async (path: string, name: string, body: unknown = {}) => {
    const reply = await caller().post(`${path}/${name}`, body);
    assert.ok(reply.status < 300, reply.text);
  };

  it('69. the time of the day is on the sheet of the week, which adds it up', async () => {
    customer = await aCustomer(caller(), 'Evans', { coverAgreementTime: false });
    sam = { id: await aMember(caller(), 'Sam', { workRole: { name: 'Engineer' } }) };
    ticket = await makeRecord(caller(), '/service/tickets', { summary: 'Backup', company: customer.company });
    for (const [from, until] of [
      ['14', '16'],
      ['17', '18'],
    ])
      entries.push(
        await made(caller(), '/time/entries', {
          chargeToType: 'ServiceTicket',
          chargeToId: ticket,
          member: sam,
          timeStart: `2025-03-03T${from}:00:00Z`,
          timeEnd: `2025-03-03T${until}:00:00Z`,
        }),
      );
    const [id] = (await told(caller(), entries[0] ?? '', 'timeSheet/id')) as number[];
    sheet = `/time/sheets/${id}`;
    assert.deepEqual(await told(caller(), sheet, 'hours', 'status', 'member/identifier'), [3, 'Open', 'Sam']);
    assert.deepEqual(await listed(caller(), `/time/entries?conditions=timeSheet/id=${id}`, 'actualHours'), [2, 1]);
  });

  it('70. so are the miles on the report of expenses', async () => {
    expense = await made(caller(), '/expense/entries', {
      chargeToType: 'ServiceTicket',
      chargeToId: ticket,
      member: sam,
      type: { name: 'Mileage' },
      amount: 100,
      date: '2025-03-03T00:00:00Z',
    });
    const [id] = (await told(caller(), expense, 'expenseReport/id')) as number[];
    report = `/expense/reports/${id}`;
    assert.deepEqual(await told(caller(), expense, 'company/id', 'status', 'invoiceAmount'), [
      customer.company.id,
      'Open',
      67,
    ]);
    assert.deepEqual(await told(caller(), report, 'total', 'member/identifier'), [67, 'Sam']);
  });

  it('71. what was forgotten is added before the sheet is handed in', async () => {
    await changed(caller(), entries[1] ?? '', { timeEnd: '2025-03-03T19:00:00Z', notes: 'Restored two files' });
    assert.deepEqual(await told(caller(), sheet, 'hours'), [4]);
  });

  it('72. it is handed in: it and its time wait for approval', async () => {
    await move(sheet, 'submit');
    assert.deepEqual(await told(caller(), sheet, 'status'), ['PendingApproval']);
    assert.deepEqual(await told(caller(), entries[0] ?? '', 'status'), ['PendingApproval']);
  });

  it('73. and is neither changed nor added to', async () => {
    const [first] = entries;
    refused(await caller().patch(first ?? '', [{ op: 'replace', path: 'notes', value: 'More' }]));
    refused(await caller().delete(first ?? ''));
    const more = { chargeToType: 'ServiceTicket', chargeToId: ticket, member: sam };
    const span = { timeStart: '2025-03-03T20:00:00Z', timeEnd: '2025-03-03T21:00:00Z' };
    refused(await caller().post('/time/entries', { ...more, ...span }));
    assert.deepEqual(await told(caller(), sheet, 'hours'), [4]);
  });

  it('74. the approver sends it back, it is put right and handed in again', async () => {
    await move(sheet, 'reject');
    assert.deepEqual(await told(caller(), entries[0] ?? '', 'status'), ['Rejected']);
    await changed(caller(), entries[0] ?? '', { notes: 'Backup checked' });
    await move(sheet, 'submit');
    assert.deepEqual(await told(caller(), entries[0] ?? '', 'status', 'notes'), ['PendingApproval', 'Backup checked']);
  });

  it('75. two tiers approve it, as the settings ask', async () => {
    await changed(caller(), '/system/myCompany/timeExpense/1', { tier2ApprovalFlag: true });
    await move(sheet, 'approve');
    assert.deepEqual(await told(caller(), sheet, 'status'), ['ApprovedByTierOne']);
    await move(sheet, 'approve');
    const approved = '/time/entries?conditions=status="ApprovedByTierTwo"';
    assert.deepEqual(await listed(caller(), approved, 'actualHours'), [2, 2]);
  });

  it('76. one step is taken back and done again', async () => {
    await move(sheet, 'reverse');
    assert.deepEqual(await told(caller(), sheet, 'status'), ['ApprovedByTierOne']);
    await move(sheet, 'approve', { approvalType: 'Billing' });
    assert.deepEqual(await told(caller(), sheet, 'status'), ['ReadyToBill']);
  });

  it('77. what was done to the sheet can be read', async () => {
    const [, ...moves] = await listed(caller(), `${sheet}/audits?orderBy=id`, 'newValue');
    assert.ok(moves.length >= 5, JSON.stringify(moves));
  });

  if (isNewest)
    it('78. the expense goes the same way', async () => {
      await move(report, 'submit');
      refused(await caller().patch(expense, [{ op: 'replace', path: 'amount', value: 500 }]));
      await move(report, 'approve');
      assert.deepEqual(await told(caller(), expense, 'status', 'invoiceAmount'), ['ApprovedByTierOne', 67]);
    });

  it('79. the time is ready to be billed: at the price of its role, on no invoice yet', async () => {
    const unbilled = `/time/entries?conditions=status="ReadyToBill" and invoice/id=null and company/id=${customer.company.id}`;
    assert.deepEqual(await listed(caller(), unbilled, 'invoiceHours'), [2, 2]);
    for (const entry of entries) assert.deepEqual(await told(caller(), entry, 'extendedInvoiceAmount'), [300]);
  });

  if (isNewest)
    it('80. the log of changes of time tells of all of it', async () => {
      const log = await shown<{ id: number }[]>(caller(), '/time/changelogs');
      assert.ok(log.length >= 2);
    });
});
