import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  aBilledProduct,
  anExport,
  aTaxedInvoice,
  balanceOfBatch,
  bookedOn,
  changed,
  type Exported,
  entriesOf,
  idOf,
  inOneWorld,
  type LedgerEntry,
  shown,
} from '@reeve/testkit';

inOneWorld('a void invoice that a batch took', (world) => {
  const batches = '/finance/accounting/batches';
  const unposted = '/finance/accounting/unpostedinvoices';
  const aClosedOne = async (name: string) => {
    const path = await aTaxedInvoice(world(), name);
    await aBilledProduct(world(), path, { quantity: 3, price: 33.3333 });
    await changed(world(), path, { status: { name: 'Closed' } });
    return path;
  };
  const rowsOf = (path: string) => shown<LedgerEntry[]>(world(), `${path}/glEntries`);
  const batchOf = async (name: string) => aBatch(world(), name, entriesOf(await anExport(world())));
  const isWaiting = async (path: string) => (await world().get(`${unposted}/${idOf(path)}`)).status === 200;

  const listed = async (conditions: string) =>
    (await shown<{ id: number }[]>(world(), `${unposted}?conditions=${conditions}`)).map(({ id }) => id);

  it('is taken back by rows the other way round, which wait for the next batch', async () => {
    const path = await aClosedOne('Taken');
    const booked = await bookedOn(world(), path);
    const first = await batchOf('V1');
    const given = (await world().post(`${batches}/${first}/export`, '')).json as Exported;
    const total = given.transactions[0]?.total ?? 0;
    assert.ok(total > 0);
    await changed(world(), path.replace('invoices', 'closedInvoices'), { status: { name: 'Void' } });
    assert.deepEqual(await bookedOn(world(), path), [...booked, ...booked]);
    assert.equal(await isWaiting(path), true);
    const { transactions } = await anExport(world());
    assert.deepEqual(
      transactions.map((each) => [each.documentType, each.total, each.detail.map((part) => part.total)]),
      [['CREDIT MEMO', -total, booked.slice(1).map(([, amount]) => amount)]],
    );
    const says = await shown<Record<string, number>>(world(), `${unposted}/${idOf(path)}`);
    const { subtotal = 0, salesTax = 0 } = await shown<Record<string, number>>(world(), path);
    assert.deepEqual(
      [says['total'], says['subTotal'], says['salesTaxAmount'], says['stateTaxAmount']],
      [-total, -subtotal, -salesTax, -salesTax],
    );
    const [level] = await shown<{ taxAmount: number }[]>(world(), `${unposted}/${idOf(path)}/taxableLevels`);
    assert.equal(level?.taxAmount, -salesTax);
    assert.deepEqual(
      await listed(`total < 0 and subTotal < 0 and salesTaxAmount=${-salesTax} and billingLogId=${idOf(path)}`),
      [idOf(path)],
    );
    const again = (await world().post(`${batches}/${first}/export`, '')).json as Exported;
    assert.deepEqual(again, given, 'what was exported is exported as it was');
    const second = await batchOf('V2');
    assert.deepEqual([await balanceOfBatch(world(), first), await balanceOfBatch(world(), second)], [0, 0]);
    assert.equal(await isWaiting(path), false);
    const refused = await world().delete(`${batches}/${first}`);
    assert.deepEqual([refused.status, /also in batch/.test(refused.text)], [400, true], refused.text);
    await changed(world(), path, { status: { name: 'Closed' } });
    assert.equal((await rowsOf(path)).length, 3 * booked.length, 'booked anew, since it was taken back');
    assert.deepEqual(await listed(`total=${total} and salesTaxAmount=${salesTax}`), [idOf(path)]);
  });

  it('is nothing to the books once its batch is given back', async () => {
    const path = await aClosedOne('Given');
    const batch = await batchOf('G1');
    await changed(world(), path, { status: { name: 'Void' } });
    assert.equal((await world().delete(`${batches}/${batch}`)).status, 204);
    assert.deepEqual([await rowsOf(path), await isWaiting(path)], [[], false]);
    await changed(world(), path, { status: { name: 'Closed' } });
    assert.equal(await isWaiting(path), true);
  });

  it('leaves the receivable at what is owed, whatever is done in whatever order', async () => {
    const path = await aClosedOne('Order');
    const { total } = await shown<{ total: number }>(world(), path);
    let at = 7;
    const made: number[] = [];
    for (let step = 0; step < 24; step += 1) {
      at = (at * 1103 + 12_345) % 65_536;
      const doing = at % 4;
      const name = doing === 0 ? 'Void' : 'Closed';
      if (doing < 2) await changed(world(), path, { status: { name } });
      else if (doing === 2 && (await isWaiting(path))) made.push(await batchOf(`O${step}`));
      else if (made.length > 0) assert.equal((await world().delete(`${batches}/${made.pop()}`)).status, 204);
      const rows = await rowsOf(path);
      const { status } = await shown<{ status: { name: string } }>(world(), path);
      const receivable = rows.filter(({ type }) => type === 'AR').length % 2 === 1 ? total : 0;
      assert.equal(receivable, status.name === 'Void' ? 0 : total, `step ${step}`);
      for (const batch of made) assert.equal(await balanceOfBatch(world(), batch), 0);
    }
  });
});
