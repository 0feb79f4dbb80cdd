import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, anInvoice, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('an invoice template that is deleted', (world) => {
  const named = (name: string) =>
    shown<{ id: number }[]>(world(), `/finance/invoiceTemplateSetups?conditions=name='${name}'`);

  async function aTemplate(name: string) {
    const path = `/finance/invoiceTemplates/${await makeRecord(world(), '/finance/invoiceTemplates', { name })}`;
    return { path, setup: { id: (await named(name))[0]?.id ?? 0 } };
  }

  it('can be chosen no longer', async () => {
    for (const [caller, name] of [
      [world(), 'Green'],
      [inOlderVersion(world()), 'Brown'],
    ] as const) {
      const { path, setup } = await aTemplate(name);
      assert.equal((await caller.delete(path)).status, 204);
      assert.deepEqual(await named(name), []);
      const late = await caller.post('/finance/invoices', {
        type: 'Standard',
        company: { id: 1 },
        invoiceTemplate: setup,
      });
      assert.equal(late.status, 400, late.text);
      assert.equal((await aTemplate(name)).setup.id > setup.id, true, 'one of the name may be made again');
    }
  });

  it('stays while an invoice or an agreement has it', async () => {
    const { path, setup } = await aTemplate('Grey');
    const invoice = await anInvoice(world(), { invoiceTemplate: setup });
    const agreement = `/finance/agreements/${await anAgreement(world(), { invoiceTemplate: setup })}`;
    for (const user of [invoice, agreement]) {
      const kept = await world().delete(path);
      assert.equal(kept.status, 409, kept.text);
      assert.equal((await named('Grey')).length, 1);
      assert.equal((await world().send('GET', path)).status, 200);
      await changed(world(), user, { invoiceTemplate: { name: 'Standard Invoice' } });
    }
    assert.equal((await world().delete(path)).status, 204);
    assert.deepEqual(await named('Grey'), []);
  });

  it('leaves the set-ups that were there before it', async () => {
    const { path } = await aTemplate('Condensed Invoice');
    assert.equal((await world().delete(path)).status, 204);
    assert.equal((await named('Condensed Invoice')).length, 1);
  });
});
