import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

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
    assert.deepEqual(numbers, ['1003', '1004']);
    assert.equal(await numberOf(await invoiced(world(), { invoiceNumber: 'A-7' })), 'A-7');
    assert.equal(await numberOf(await invoiced(world())), '1005');
  });

  it('does not fall back when one is called otherwise, nor is it given again', async () => {
    const number = async (fields: object = {}) => Number(await numberOf(await invoiced(world(), fields)));
    const path = await invoiced(world());
    const last = Number(await numberOf(path));
    await changed(inOlderVersion(world()), path, { invoiceNumber: `CN-${last}` });
    assert.deepEqual([await number(), await number()], [last + 1, last + 2]);
    await changed(world(), await invoiced(world()), { invoiceNumber: '7' });
    assert.equal(await number(), last + 4);
    await number({ invoiceNumber: '0' });
    assert.equal(await number(), last + 5);
    const together = await Promise.all([1, 2, 3, 4].map(() => number()));
    assert.deepEqual(
      together.toSorted((one, other) => one - other),
      [6, 7, 8, 9].map((more) => last + more),
    );
    const refused = await world().post('/finance/invoices', { type: 'Standard', company: { id: 99_999 } });
    assert.equal(refused.status, 400);
    assert.equal(await number(), last + 10);
  });
});
