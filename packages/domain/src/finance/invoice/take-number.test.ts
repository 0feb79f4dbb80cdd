import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the number of a new invoice', (world) => {
  const invoiced = async (caller: ReturnType<typeof world>, fields: object = {}) => {
    const body = { type: 'Standard', company: { id: 1 }, ...fields };
    return `/finance/invoices/${await makeRecord(caller, '/finance/invoices', body)}`;
  };

  const numberOf = async (path: string) => (await shown(world(), path))['invoiceNumber'];

  it('is the next after the last one that is free', async () => {
    await invoiced(world(), { invoiceNumber: '1002' });
    await invoiced(world(), { invoiceNumber: '1000' });
    const numbers = [await numberOf(await invoiced(world())), await numberOf(await invoiced(inOlderVersion(world())))];
    assert.deepEqual(numbers, ['1001', '1003']);
    assert.equal(await numberOf(await invoiced(world(), { invoiceNumber: 'A-7' })), 'A-7');
    assert.match(String(await numberOf(await invoiced(world()))), /^\d+$/);
  });
});
