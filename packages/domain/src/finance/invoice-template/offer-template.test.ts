import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a new invoice template', (world) => {
  interface Setup {
    readonly id: number;
    readonly name: string;
    readonly customFlag: boolean;
  }
  const named = (name: string) => shown<Setup[]>(world(), `/finance/invoiceTemplateSetups?conditions=name='${name}'`);

  it('can be chosen for an invoice, by its name and the next one', async () => {
    for (const [caller, name] of [
      [world(), 'Blue'],
      [inOlderVersion(world()), 'Red'],
    ] as const) {
      const path = `/finance/invoiceTemplates/${await makeRecord(caller, '/finance/invoiceTemplates', { name })}`;
      const [setup, ...more] = await named(name);
      assert.deepEqual([setup?.customFlag, more.length], [true, 0]);
      const invoice = await anInvoice(caller, { invoiceTemplate: { id: setup?.id } });
      const chosen = () => shown<{ invoiceTemplate: Setup }>(world(), invoice);
      assert.equal((await chosen()).invoiceTemplate.name, name);
      await changed(caller, path, { name: `${name}ish` });
      assert.equal((await chosen()).invoiceTemplate.name, `${name}ish`);
      assert.equal((await named(name)).length, 0);
    }
    await makeRecord(world(), '/finance/invoiceTemplates', { name: 'Detailed Invoice' });
    assert.deepEqual((await named('Detailed Invoice')).length, 1, 'that there is one is enough');
  });
});
