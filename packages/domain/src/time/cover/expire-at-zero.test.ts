import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCoveredTicket,
  anExpense,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('an agreement that expires at zero', (world) => {
  const hours = { applicationUnits: 'Hours', applicationUnlimitedFlag: false, oneTimeFlag: true, expireWhenZero: true };
  const span = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T12:00:00Z' };
  const statusOf = async ({ id }: { id: number }) =>
    (await shown(world(), `/finance/agreements/${id}`))['agreementStatus'];

  it('is expired when its hours are used, and no new ticket comes under it', async () => {
    const { ticket, agreement, company } = await aCoveredTicket(world(), 'Block', { ...hours, applicationLimit: 5 });
    const agreementOf = async () =>
      (await shown(world(), `/service/tickets/${await aTicket(world(), { company })}`))['agreement'];
    await aTimeEntry(world(), ticket, span);
    assert.equal(await statusOf(agreement), 'Active');
    const last = await aTimeEntry(world(), ticket, span);
    assert.equal(await statusOf(agreement), 'Expired');
    assert.equal(await agreementOf(), undefined);
    await changed(inOlderVersion(world()), `/time/entries/${last}`, { timeEnd: '2025-03-03T10:00:00Z' });
    assert.equal(await statusOf(agreement), 'Active');
    await changed(world(), `/time/entries/${last}`, { timeEnd: '2025-03-03T11:00:00Z' });
    assert.equal((await world().delete(`/time/entries/${last}`)).status, 204);
    assert.equal(await statusOf(agreement), 'Active');
    assert.notEqual(await agreementOf(), undefined);
  });

  it('is in force again when there is more, by its limit or an adjustment, and without the flag', async () => {
    const { ticket, agreement } = await aCoveredTicket(world(), 'More', { ...hours, applicationLimit: 2 });
    const path = `/finance/agreements/${agreement.id}`;
    await aTimeEntry(world(), ticket, span);
    assert.equal(await statusOf(agreement), 'Expired');
    await changed(world(), path, { applicationLimit: 4 });
    assert.equal(await statusOf(agreement), 'Active');
    await changed(world(), path, { applicationLimit: 2 });
    const given = await makeRecord(world(), `${path}/adjustments`, { amount: 1, description: 'A gift' });
    assert.equal(await statusOf(agreement), 'Active');
    assert.equal((await world().delete(`${path}/adjustments/${given}`)).status, 204);
    assert.equal(await statusOf(agreement), 'Expired');
    await changed(world(), path, { expireWhenZero: false });
    assert.equal(await statusOf(agreement), 'Active');
  });

  it('is used up by expenses too', async () => {
    const money = { ...hours, applicationUnits: 'Amount', applicationLimit: 100, coverAgreementExpense: true };
    const { ticket, agreement } = await aCoveredTicket(world(), 'Money', money);
    const expense = await anExpense(world(), ticket, { amount: 120 });
    assert.equal(await statusOf(agreement), 'Expired');
    assert.equal((await world().delete(`/expense/entries/${expense}`)).status, 204);
    assert.equal(await statusOf(agreement), 'Active');
  });
});
