import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCoveredTicket,
  aCustomField,
  anAgreement,
  anExpense,
  aSoldPhone,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

inOneWorld('the recap of an agreement', (world) => {
  const at = (day: string) => `${day}T00:00:00Z`;
  const hours = { coverAgreementTime: true, applicationUnits: 'Hours', applicationUnlimitedFlag: false };
  const engineer = { workRole: { name: 'Engineer' } };
  const worked = (day: string, from: string, to: string) => ({
    timeStart: `${day}T${from}:00:00Z`,
    timeEnd: `${day}T${to}:00:00Z`,
    ...engineer,
  });
  const recapPath = (id: number) => `/finance/agreementrecap/${id}`;
  const recapOf = async (id: number) => {
    const recap = await shown(world(), recapPath(id));
    return ['starting', 'adjustment', 'available', 'used', 'remaining', 'overrun'].map((key) => recap[`${key}Amount`]);
  };

  it('is what the entries of the period used of it, with its adjustments', async () => {
    const { ticket, agreement } = await aCoveredTicket(world(), 'Recap', { ...hours, applicationLimit: 2 });
    const { id } = agreement;
    await makeRecord(world(), `/finance/agreements/${id}/adjustments`, { amount: 5 });
    assert.deepEqual(await recapOf(id), [2, 5, 7, 0, 7, 0]);
    const entry = await aTimeEntry(world(), ticket, worked('2025-03-03', '09', '14'));
    await aTimeEntry(world(), ticket, worked('2025-02-03', '09', '10'));
    assert.deepEqual(await recapOf(id), [2, 5, 2, 5, 2, 0]);
    await changed(world(), `/time/entries/${entry}`, { timeEnd: '2025-03-03T12:00:00Z' });
    assert.deepEqual(await recapOf(id), [2, 5, 4, 3, 4, 0]);
    assert.equal((await world().delete(`/time/entries/${entry}`)).status, 204);
    assert.deepEqual(await recapOf(id), [2, 5, 7, 0, 7, 0]);
  });

  it('has what earlier periods left or overran', async () => {
    const carried = await aCoveredTicket(world(), 'Carries', { ...hours, applicationLimit: 2, carryOverUnused: true });
    await aTimeEntry(world(), carried.ticket, worked('2025-02-03', '09', '10'));
    assert.deepEqual(await recapOf(carried.agreement.id), [2, 0, 5, 0, 5, 0]);
    await changed(world(), `/finance/agreements/${carried.agreement.id}`, { expiredDays: 30 });
    assert.deepEqual(await recapOf(carried.agreement.id), [2, 0, 4, 0, 4, 0]);
    const over = await aCoveredTicket(world(), 'Overruns', { ...hours, applicationLimit: 2, allowOverruns: true });
    await aTimeEntry(world(), over.ticket, worked('2025-02-03', '09', '12'));
    assert.deepEqual(await recapOf(over.agreement.id), [2, 0, 1, 0, 1, 0]);
    await aTimeEntry(world(), over.ticket, worked('2025-03-03', '09', '12'));
    assert.deepEqual(await recapOf(over.agreement.id), [2, 0, 0, 3, -2, 2]);
    await changed(world(), `/finance/agreements/${over.agreement.id}`, { limit: 5 });
    assert.deepEqual(await recapOf(over.agreement.id), [2, 0, 3, 3, -2, 2], 'what may still be overrun is available');
  });

  it('counts money, incidents, and nothing that is without limit', async () => {
    const one = worked('2025-03-03', '09', '10');
    const money = await aCoveredTicket(world(), 'Money', {
      ...hours,
      applicationUnits: 'Amount',
      applicationLimit: 500,
    });
    await aTimeEntry(world(), money.ticket, one);
    assert.deepEqual(await recapOf(money.agreement.id), [500, 0, 350, 150, 350, 0]);
    const fields = { ...hours, applicationUnits: 'Incidents', applicationLimit: 3 };
    const { company, agreement, ticket } = await aCoveredTicket(world(), 'Incidents', fields);
    await aTicket(world(), { company, agreement });
    await aTimeEntry(world(), ticket, one);
    assert.deepEqual(await recapOf(agreement.id), [3, 0, 1, 2, 1, 0]);
    const endless = await aCoveredTicket(world(), 'Endless', {
      coverAgreementTime: true,
      applicationUnlimitedFlag: true,
    });
    await aTimeEntry(world(), endless.ticket, one);
    assert.deepEqual(await recapOf(endless.agreement.id), [0, 0, 0, 1, 0, 0]);
  });

  it('counts expenses and products as its limit does, and what is left to bill of them', async () => {
    const covers = { coverAgreementProduct: true, coverAgreementExpense: true, expireWhenZero: true };
    const limit = { ...hours, ...covers, applicationUnits: 'Amount', applicationLimit: 100 };
    const { ticket, agreement } = await aCoveredTicket(world(), 'Block of money', limit);
    const sold = { ticket: { id: ticket }, quantity: 1 };
    const product = await aSoldPhone(world(), { ...sold, price: 90 });
    assert.deepEqual(await recapOf(agreement.id), [100, 0, 10, 90, 10, 0]);
    await anExpense(world(), ticket, { amount: 40 });
    await aSoldPhone(world(), { ...sold, price: 25 });
    assert.deepEqual(await recapOf(agreement.id), [100, 0, 0, 100, 0, 0]);
    const overage = async () => (await shown(world(), recapPath(agreement.id)))['unbilledOverageAmount'];
    assert.equal(await overage(), 30 + 25);
    const path = `/finance/agreements/${agreement.id}`;
    assert.equal((await shown(world(), path))['agreementStatus'], 'Expired');
    const asked = async (than: string) =>
      (await shown<unknown[]>(world(), `/finance/agreementrecap?conditions=id=${agreement.id} and ${than}`)).length;
    assert.deepEqual([await asked('remainingAmount>0'), await asked('usedAmount=100')], [0, 1]);
    assert.equal(await asked('unbilledOverageAmount=55'), 1);
    await changed(inOlderVersion(world()), product, { cancelledFlag: true });
    assert.deepEqual(await recapOf(agreement.id), [100, 0, 90, 10, 90, 0]);
    assert.equal((await shown(world(), path))['agreementStatus'], 'Active');
  });

  it('says what is unbilled, and what comes next', async () => {
    const billing = { billingCycle: { name: 'Monthly' }, invoicingCycle: 'CalendarYear', billAmount: 100 };
    const { ticket, agreement } = await aCoveredTicket(world(), 'Unbilled', {
      ...hours,
      applicationLimit: 1,
      ...billing,
      billStartDate: at('2025-01-15'),
    });
    await aTimeEntry(world(), ticket, worked('2025-03-03', '09', '12'));
    const recap = async () => {
      const { unbilledOverageAmount, unbilledPeriods, nextInvoiceAmount, nextInvoiceDate, lastInvoiceAmount } =
        await shown(world(), `/finance/agreementrecap/${agreement.id}`);
      return [unbilledOverageAmount, unbilledPeriods, nextInvoiceAmount, nextInvoiceDate, lastInvoiceAmount];
    };
    assert.deepEqual(await recap(), [300, 3, 100, at('2025-01-15'), undefined]);
    assert.equal((await world().post(`/finance/agreements/${agreement.id}/invoice`, '')).status, 201);
    assert.deepEqual(await recap(), [300, 2, 100, at('2025-02-01'), '100']);
  });

  it('has the agreements below along in what comes next', async () => {
    const due = { billStartDate: at('2025-03-01'), billingCycle: { name: 'Monthly' }, invoicingCycle: 'CalendarYear' };
    const id = await anAgreement(world(), { ...due, billAmount: 100 });
    await anAgreement(world(), { ...due, billAmount: 10, parentAgreement: { id } });
    const later = { ...due, billAmount: 1, billStartDate: at('2025-04-01') };
    await anAgreement(world(), { ...later, parentAgreement: { id } });
    for (const amount of [110, 111]) {
      assert.equal((await shown(world(), recapPath(id)))['nextInvoiceAmount'], amount);
      const listed = `/finance/agreementrecap?conditions=id=${id} and nextInvoiceAmount=${amount}`;
      assert.equal((await shown<unknown[]>(world(), listed)).length, 1);
      const { json } = await world().post(`/finance/agreements/${id}/invoice`, '');
      assert.equal((await shown(world(), `/finance/invoices/${Number(json)}`))['agreementAmount'], amount);
      world().clock.set('2025-04-01T09:00:00Z');
    }
  });

  it('is asked for by what it comes to, in order', async () => {
    const ids: number[] = [];
    for (const applicationLimit of [71, 73, 72])
      ids.push(
        (await aCoveredTicket(world(), `Asked ${applicationLimit}`, { ...hours, applicationLimit })).agreement.id,
      );
    const ask = async (query: string) =>
      (await shown<{ id: number }[]>(world(), `/finance/agreementrecap?${query}`)).map(({ id }) => id);
    const large = 'conditions=startingAmount > 70 and startingAmount < 80';
    assert.deepEqual(await ask(`${large}&orderBy=startingAmount desc`), [ids[1], ids[2], ids[0]]);
    assert.deepEqual(await ask(`${large} and companyName='Asked 72'`), [ids[2]]);
    assert.deepEqual(await ask(`${large}&orderBy=startingAmount&pageSize=1&page=2`), [ids[2]]);
    assert.deepEqual(await ask(`conditions=id=${ids[0]} and company/name='Asked 71'`), [ids[0]]);
    const mixed = await world().get("/finance/agreementrecap?conditions=usedAmount > 0 and company/name='x'");
    assert.equal(mixed.status, 400, mixed.text);
  });

  it('has its settings as one object each', async () => {
    const id = await anAgreement(world(), {
      ...hours,
      applicationLimit: 4,
      applicationCycle: 'Contract2Weeks',
      billAmount: 50,
      billingCycle: { name: 'Monthly' },
      invoicingCycle: 'ContractYear',
    });
    const cycles = { billingCycle: { name: 'Monthly' }, invoicingCycle: 'ContractYear' };
    await anAgreement(world(), { ...cycles, billAmount: 20, parentAgreement: { id } });
    const part = (name: string) =>
      shown<Readonly<Record<string, { readonly name: string } | undefined>>>(
        world(),
        `/finance/agreements/${id}/${name}/1`,
      );
    const { applicationUnit, applicationLimitAmount, availablePer, coversTimeFlag } =
      await part('applicationParameters');
    assert.deepEqual(
      [applicationUnit?.name, applicationLimitAmount, availablePer?.name, coversTimeFlag],
      ['Hours', 4, 'Contract 2 Weeks', true],
    );
    const { aGRAmount, childrenAmount, totalAmount, cycleBase, billingCycle } = await part('recurringParameters');
    assert.deepEqual(
      [aGRAmount, childrenAmount, totalAmount, cycleBase?.name, billingCycle?.name],
      [50, 20, 70, 'Contract Year', 'Monthly'],
    );
    assert.equal((await world().get('/finance/agreements/999/recurringParameters/1')).status, 404);
    const field = await aCustomField(world(), { podId: 7 });
    await changed(world(), `/finance/agreements/${id}`, { customFields: [{ id: field, value: 'gold' }] });
    for (const name of ['applicationParameters', 'recurringParameters']) {
      const values = async (pod: number) =>
        (await shown<{ userDefinedFieldValues: object[] }>(world(), `/finance/agreements/${id}/${name}/${pod}`))
          .userDefinedFieldValues;
      const filled = { rowNum: 1, skipLocationAndBillingUnit: false, filtered: false, value: 'gold' };
      assert.deepEqual(await values(7), [{ userDefinedFieldRecId: field, ...filled }], name);
      assert.deepEqual(await values(1), []);
    }
  });
});
