import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the currency of a new company', (world) => {
  const moneyOf = async (fields: object) => {
    const id = await aCompany(world(), `C${++made}`, { ...fields });
    return (await shown<{ currency: { name: string } }>(world(), `/company/companies/${id}`)).currency.name;
  };
  let made = 0;

  it("is the provider's own, wherever the company is, unless another is sent", async () => {
    const [other] = await shown<{ id: number; name: string }[]>(
      world(),
      "/finance/currencies?conditions=name!='US Dollar'",
    );
    assert.equal(await moneyOf({}), 'US Dollar');
    assert.equal(await moneyOf({ country: { name: 'France' } }), 'US Dollar');
    assert.equal(await moneyOf({ currency: { id: other?.id } }), other?.name);
  });
});
