import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, changed, type Fields, makeRecord } from '../../../testkit/src/index.ts';
import { aCustomer, counted, listed, made, partOfTheDay, refused, told } from './day.ts';

partOfTheDay('a technician is given back what he laid out', (caller, isNewest) => {
  let customer: Awaited<ReturnType<typeof aCustomer>>;
  let sam: { id: number };
  let ticket: number;
  let lunch: string;
  let drive: string;
  let report: string;

  const spent = (fields: Fields) => ({
    chargeToType: 'ServiceTicket',
    chargeToId: ticket,
    member: sam,
    type: { name: 'Meals' },
    amount: 25.5,
    date: '2025-03-03T00:00:00Z',
    ...fields,
  });
  const unposted = () => counted(caller(), '/finance/accounting/unpostedexpenses/count');
  const move = async (name: string) => {
    const reply = await caller().post(`${report}/${name}`, {});
    assert.ok(reply.status < 300, reply.text);
  };

  it('81. what he paid is for the company of the ticket, classified, on his report and billed', async () => {
    customer = await aCustomer(caller(), 'Fisher', { coverAgreementExpense: false });
    sam = { id: await aMember(caller(), 'Sam') };
    ticket = await makeRecord(caller(), '/service/tickets', { summary: 'Cabling', company: customer.company });
    lunch = await made(caller(), '/expense/entries', spent({ notes: 'Lunch' }));
    const places = ['company/id', 'status', 'classification/name', 'paymentMethod/name', 'invoiceAmount'];
    const expected = [customer.company.id, 'Open', 'Personal', 'Cash', 25.5];
    assert.deepEqual(await told(caller(), lunch, ...places), expected);
    const [id] = (await told(caller(), lunch, 'expenseReport/id')) as number[];
    report = `/expense/reports/${id}`;
    assert.deepEqual(await told(caller(), report, 'member/identifier', 'status', 'total'), ['Sam', 'Open', 25.5]);
  });

  it('82. miles come to what a mile does', async () => {
    drive = await made(caller(), '/expense/entries', spent({ type: { name: 'Mileage' }, amount: 42 }));
    assert.deepEqual(await told(caller(), drive, 'amount', 'invoiceAmount'), [42, 28.14]);
    assert.deepEqual(await told(caller(), report, 'total'), [53.64]);
  });

  it('83. nonsense is refused, and nothing of it is kept', async () => {
    const before = await counted(caller(), '/expense/entries/count');
    for (const nonsense of [
      { chargeToId: 999_999 },
      { amount: -5 },
      { type: { id: 777 } },
      { date: 'yesterday' },
      { chargeToType: 'ChargeCode', chargeToId: 9999 },
      { company: { id: 1 } },
    ])
      refused(await caller().post('/expense/entries', spent(nonsense)));
    assert.equal(await counted(caller(), '/expense/entries/count'), before);
  });

  if (!isNewest) return;

  it('84. the report of the week is handed in, sent back, put right and approved tier by tier', async () => {
    refused(await caller().post(`${report}/approve`, {}));
    await move('submit');
    assert.deepEqual(await told(caller(), lunch, 'status'), ['PendingApproval']);
    refused(await caller().patch(lunch, [{ op: 'replace', path: 'amount', value: 500 }]));
    refused(await caller().post('/expense/entries', spent({})));
    refused(await caller().delete(lunch));
    await move('reject');
    await changed(caller(), lunch, { amount: 24 });
    assert.deepEqual(await told(caller(), report, 'status', 'total'), ['Rejected', 52.14]);
    await changed(caller(), '/system/myCompany/timeExpense/1', { tier2ApprovalFlag: true });
    await move('submit');
    for (const status of ['ApprovedByTierOne', 'ApprovedByTierTwo', 'ReadyToBill']) {
      await move('approve');
      assert.deepEqual(await told(caller(), report, 'status'), [status]);
      assert.deepEqual(await told(caller(), drive, 'status'), [status]);
    }
    const [, ...moves] = await listed(caller(), `${report}/audits?orderBy=id`, 'newValue');
    assert.equal(moves.length, 6, JSON.stringify(moves));
  });

  it('85. the books have it in money until its approval is taken back', async () => {
    assert.equal(await unposted(), 2);
    assert.deepEqual(await listed(caller(), '/finance/accounting/unpostedexpenses?orderBy=id', 'total'), [24, 28.14]);
    for (const status of ['ApprovedByTierTwo', 'ApprovedByTierOne', 'PendingApproval']) {
      await move('reverse');
      assert.deepEqual(await told(caller(), report, 'status'), [status]);
    }
    assert.equal(await unposted(), 0);
  });
});
