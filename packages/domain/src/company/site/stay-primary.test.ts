import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the primary site of a company', (world) => {
  it('keeps its mark while no other has it', async () => {
    const path = `/company/companies/${await aCompany(world(), 'Baker')}`;
    const { site } = await shown<{ site: { id: number } }>(world(), path);
    const kept = await changed(world(), `${path}/sites/${site.id}`, { primaryAddressFlag: false, city: 'Dayton' });
    assert.deepEqual([kept['primaryAddressFlag'], kept['city']], [true, 'Dayton']);
  });
});
