import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, aCompany, anInvoice, changed, inOneWorld, makeRecord } from '@reeve/testkit';

inOneWorld('the company of an invoice', (world) => {
  it('stays while anything is on it, or was paid of it', async () => {
    const company = { id: await aCompany(world(), 'Elsewhere') };
    const refused = async (path: string) => {
      const reply = await world().patch(path, [{ op: 'replace', path: 'company', value: company }]);
      assert.deepEqual([reply.status, /stays with its company/.test(reply.text)], [400, true], reply.text);
    };
    const [billed, empty] = [await anInvoice(world()), await anInvoice(world())];
    const product = await aBilledProduct(world(), billed);
    await refused(billed);
    await makeRecord(world(), `${billed}/payments`, { amount: 5 });
    assert.equal((await world().delete(product)).status, 204);
    await refused(billed);
    assert.deepEqual(
      ((await changed(world(), empty, { company }))['company'] as { id: number }).id,
      company.id,
      'nothing stands on it',
    );
  });
});
