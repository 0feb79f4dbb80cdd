import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOneWorld, refusals } from '../../../../testkit/src/index.ts';

inOneWorld('the identifier of a company', (world) => {
  it('is refused when another company has it, and kept by the one that has it', async () => {
    const path = `/company/companies/${await aCompany(world(), 'Baker')}`;
    const other = `/company/companies/${await aCompany(world(), 'Miller')}`;
    const body = { identifier: 'Baker', name: 'Another', city: 'Tampa' };
    assert.deepEqual(await refusals(world(), '/company/companies', body), { identifier: 'Company ID already in use.' });
    const taken = await world().patch(other, [{ op: 'replace', path: 'identifier', value: 'Baker' }]);
    assert.equal(taken.status, 400);
    assert.equal((await changed(world(), path, { identifier: 'Baker', name: 'Bakery' }))['name'], 'Bakery');
  });
});
