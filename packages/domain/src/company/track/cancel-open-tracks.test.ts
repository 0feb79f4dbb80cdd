import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('a status that cancels open tracks', (world) => {
  it('ends those of a company and of its contacts, and nothing that was ahead is done', async () => {
    const trackId = await makeRecord(world(), '/company/tracks', { name: 'Long' });
    const later = { notifyType: 'CreateActivity', subject: 'Never', daysToExecute: 3 };
    await makeRecord(world(), `/company/tracks/${trackId}/actions`, later);
    const ended = { name: 'Ended', cancelOpenTracksFlag: true };
    const status = await makeRecord(world(), '/company/companies/statuses', ended);
    const companies: number[] = [];
    for (const [at, caller] of [world(), inOlderVersion(world())].entries()) {
      const company = await aCompany(caller, `Company${at}`);
      const contact = await aContact(caller, { company: { id: company } });
      const rows: string[] = [];
      for (const path of [`/company/companies/${company}/tracks`, `/company/contacts/${contact}/tracks`])
        rows.push(`${path}/${await makeRecord(caller, path, { trackId })}`);
      await changed(caller, `/company/companies/${company}`, { 'status/id': status });
      for (const row of rows) {
        const { endDate, actionTaken, actionRemaining } = await shown(world(), row);
        assert.deepEqual([typeof endDate, actionTaken, actionRemaining], ['string', 0, 1], row);
      }
      companies.push(company);
    }
    const { clock, tenant, parts } = world();
    clock.pass(4 * 86_400);
    await tenant.part(parts.dueTracks).look();
    const made = await shown<unknown[]>(world(), `/sales/activities?conditions=company/id in (${companies})`);
    assert.deepEqual(made, []);
  });
});
