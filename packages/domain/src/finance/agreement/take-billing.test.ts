import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, anAgreement, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('who pays for a new agreement', (world) => {
  type Named = Readonly<Record<string, { readonly id: number; readonly name: string }>>;
  const fields = ['billToCompany', 'billToSite', 'taxCode', 'currency'] as const;

  it('is whoever pays for the company, as the company pays', async () => {
    for (const [caller, name] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const payer = { id: await aCompany(caller, `${name}s`, { site: { name: 'Office' } }) };
      const company = { id: await aCompany(caller, name, { billToCompany: payer, taxCode: { name: 'OH-STATE' } }) };
      const id = await anAgreement(caller, { company });
      const agreement = await shown<Named>(world(), `/finance/agreements/${id}`);
      const names = fields.map((key) => agreement[key]?.name);
      assert.deepEqual(names, [`${name}s`, 'Office', 'OH-STATE', 'US Dollar']);
    }
  });

  it('is whoever pays for the company that it moves to', async () => {
    const company = { id: await aCompany(world(), 'Next', { site: { name: 'Yard' } }) };
    const path = `/finance/agreements/${await anAgreement(world())}`;
    const moved = await changed<Named>(world(), path, { company });
    assert.deepEqual([moved['billToCompany']?.name, moved['billToSite']?.name], ['Next', 'Yard']);
  });
});
