import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anOpportunity,
  aSalesOrder,
  aTenth,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
} from '@reeve/testkit';

interface Billed {
  readonly taxCode: { readonly id: number };
  readonly billToCompany: { readonly id: number };
  readonly shipToCompany: { readonly id: number };
}

inOneWorld('what is sold', (world) => {
  it('is billed and taxed as its company is, to whoever pays for it', async () => {
    const payer = await aCompany(world(), 'Payer');
    const taxCode = { id: await aTenth(world(), 'TENTH') };
    const company = { id: await aCompany(world(), 'Branch', { taxCode, billToCompany: { id: payer } }) };
    for (const caller of [world(), inOlderVersion(world())]) {
      const opportunity = `/sales/opportunities/${await anOpportunity(caller, { company })}`;
      for (const path of [opportunity, await aSalesOrder(caller, { company })]) {
        const sale = await shown<Billed & Record<string, unknown>>(world(), path);
        assert.deepEqual(
          [sale.taxCode.id, sale.billToCompany.id, sale.shipToCompany.id],
          [taxCode.id, payer, company.id],
        );
        for (const key of ['currency', 'billingTerms', 'site', 'billToSite', 'shipToSite']) assert.ok(key in sale, key);
      }
    }
  });

  it('is billed as the next company is when it moves there', async () => {
    const company = { id: await aCompany(world(), 'Next') };
    for (const path of [`/sales/opportunities/${await anOpportunity(world())}`, await aSalesOrder(world())]) {
      const moved = await changed<Billed>(world(), path, { company });
      assert.deepEqual([moved.billToCompany.id, moved.shipToCompany.id], [company.id, company.id]);
    }
  });

  it('has the first type there is', async () => {
    const { type } = await shown(world(), `/sales/opportunities/${await anOpportunity(world())}`);
    assert.equal((type as { name: string }).name, 'New Business');
  });
});
