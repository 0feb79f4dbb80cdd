import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aCoveredTicket,
  aTicket,
  aTimeEntry,
  changed,
  coverageOf,
  inOneWorld,
  makeRecord,
} from '../../../../testkit/src/index.ts';

inOneWorld('an agreement that lists sites', (world) => {
  const hours = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:00:00Z' };
  const covered = async (ticket: number) => (await coverageOf(world(), await aTimeEntry(world(), ticket, hours)))[0];

  it('covers work for these, also of other companies', async () => {
    const { ticket, agreement } = await aCoveredTicket(world(), 'Sited', { coverAgreementTime: true });
    assert.equal(await covered(ticket), 1);
    const company = { id: await aCompany(world(), 'Sister') };
    const other = await aTicket(world(), { company });
    const moved = [{ op: 'replace', path: 'agreement', value: agreement }];
    assert.equal((await world().patch(`/service/tickets/${other}`, moved)).status, 400);
    await makeRecord(world(), `/finance/agreements/${agreement.id}/sites`, { company });
    assert.equal(await covered(ticket), 0);
    await changed(world(), `/service/tickets/${other}`, { agreement });
    assert.equal(await covered(other), 1);
  });
});
