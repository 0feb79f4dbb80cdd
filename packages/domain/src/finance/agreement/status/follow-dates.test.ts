import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aDeskPhone,
  anAgreement,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

inOneWorld('the status of an agreement', (world) => {
  const at = (day: string) => `${day}T00:00:00Z`;
  const statusOf = async (id: number) => (await shown(world(), `/finance/agreements/${id}`))['agreementStatus'];
  const made = async (fields: Fields) => statusOf(await anAgreement(world(), fields));
  const listed = async (conditions: string, order = 'id') => {
    const query = `conditions=${encodeURIComponent(conditions)}&orderBy=${encodeURIComponent(order)}&fields=name`;
    const reply = await world().get(`/finance/agreements?${query}`);
    return (reply.json as { name: string }[]).map(({ name }) => name);
  };

  it('follows its dates, whatever is sent', async () => {
    assert.equal(await made({ agreementStatus: 'Inactive' }), 'Active');
    assert.equal(await made({ startDate: at('2025-03-04') }), 'Inactive');
    assert.equal(await made({ startDate: at('2024-01-01'), endDate: at('2025-03-02') }), 'Expired');
    assert.equal(await made({ startDate: at('2024-01-01'), endDate: at('2025-03-03') }), 'Active');
    assert.equal(await made({ endDate: at('2025-03-02'), noEndingDateFlag: true }), 'Active');
    assert.equal(await made({ cancelledFlag: true }), 'Cancelled');
    const id = await anAgreement(world(), { cancelledFlag: true });
    assert.equal((await shown(inOlderVersion(world()), `/finance/agreements/${id}`))['agreementStatus'], 'Cancelled');
    const count = await world().get(`/finance/agreements/count?conditions=id=${id} and agreementStatus="Cancelled"`);
    assert.deepEqual(count.json, { count: 1 });
    assert.equal(await made({ cancelledFlag: true, dateCancelled: at('2025-03-04') }), 'Active');
  });

  it('passes with time, in answers, conditions and orders, and on additions', async () => {
    const name = 'Passes';
    const ends = await anAgreement(world(), { name, startDate: at('2025-03-01'), endDate: at('2025-03-10') });
    await anAgreement(world(), { name: `${name} too`, startDate: at('2025-03-05') });
    const product = { id: await aDeskPhone(world()) };
    const path = `/finance/agreements/${ends}/additions`;
    const addition = `${path}/${await makeRecord(world(), path, { product, billCustomer: 'Billable' })}`;
    const all = async () => [
      await listed('name like "Passes*" and agreementStatus = "Active"'),
      await listed('name like "Passes*" and agreementStatus != "active"'),
      await listed('name like "Passes*" and agreementStatus in ("Expired", "Inactive")'),
      await listed('name like "Passes*"', 'agreementStatus desc'),
      (await shown(world(), addition))['agreementStatus'],
    ];
    assert.deepEqual(await all(), [[name], [`${name} too`], [`${name} too`], [`${name} too`, name], 'Active']);
    world().clock.pass(9 * 86_400);
    assert.deepEqual(await all(), [[`${name} too`], [name], [name], [name, `${name} too`], 'Expired']);
    assert.deepEqual(await listed('agreementStatus = null'), []);
    assert.equal((await world().get('/finance/agreements?conditions=agreementStatus="Gone"')).status, 400);
    const report = await world().get(`/system/reports/AgreementList?conditions=AGR_Header_RecID=${ends}`);
    assert.match(report.text, /"Expired"/);
    await changed(inOlderVersion(world()), `/finance/agreements/${ends}`, { noEndingDateFlag: true });
    assert.equal((await shown(world(), addition))['agreementStatus'], 'Active');
  });

  it('is refused for an end or a cancellation before the start, and for a parent below itself', async () => {
    const refused = async (path: string, value: unknown) => {
      const reply = await world().patch(`/finance/agreements/${id}`, [{ op: 'replace', path, value }]);
      assert.equal(reply.status, 400, reply.text);
    };
    const id = await anAgreement(world(), { startDate: at('2025-03-01') });
    const child = await anAgreement(world(), { parentAgreement: { id } });
    await refused('endDate', at('2001-01-01'));
    await refused('parentAgreement', { id });
    await refused('parentAgreement', { id: child });
    await changed(world(), `/finance/agreements/${id}`, { cancelledFlag: true });
    await refused('dateCancelled', at('2025-02-28'));
  });
});
