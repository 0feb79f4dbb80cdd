import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a pricing schedule that is told to be for all companies', (world) => {
  it('lists each, none when it is told so, and forgets the order', async () => {
    const company = await aCompany(world(), 'Listed');
    const path = '/procurement/pricingschedules';
    const own = `${path}/${await makeRecord(world(), path, { name: 'For all', setAllCompaniesFlag: true })}`;
    const { companies, setAllCompaniesFlag } = await shown<{ companies: number[]; setAllCompaniesFlag: boolean }>(
      world(),
      own,
    );
    const { count } = await shown<{ count: number }>(world(), '/company/companies/count');
    assert.deepEqual([companies.includes(company), companies.length, setAllCompaniesFlag], [true, count, undefined]);
    assert.deepEqual((await changed(world(), own, { removeAllCompaniesFlag: true }))['companies'] ?? [], []);
  });
});
