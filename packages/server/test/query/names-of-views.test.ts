import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion } from '../../../testkit/src/older-version.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';

/** A name, the list that does not know it, and the list of the same records that does. */
const names: readonly [string, string, string][] = [
  ['invoiceDate', '/finance/invoices', '/finance/accounting/unpostedinvoices'],
  ['invoiceType', '/finance/invoices', '/finance/accounting/unpostedinvoices'],
  ['dateExpense', '/expense/entries', '/finance/accounting/unpostedexpenses'],
];

inOneWorld('names that one view has', (world) => {
  it('are no names of another view of the same records, in conditions, orders and counts', async () => {
    for (const caller of [world(), inOlderVersion(world())])
      for (const [name, without, having] of names) {
        const condition = `conditions=${name}=null or ${name}!=null`;
        for (const path of [
          `${without}?${condition}`,
          `${without}/count?${condition}`,
          `${without}?orderBy=${name} desc`,
        ]) {
          const reply = await caller.get(encodeURI(path));
          assert.equal(reply.status, 400, path);
          assert.match(reply.text, new RegExp(`"${name} is not a recognized name\\."`));
        }
        assert.equal((await caller.get(encodeURI(`${having}?${condition}&orderBy=${name}`))).status, 200, having);
      }
  });

  it('leave the own names of fields known in all of them', async () => {
    for (const path of ['/finance/invoices', '/finance/accounting/unpostedinvoices'])
      assert.equal((await world().get(`${path}?conditions=date=null&orderBy=date`)).status, 200, path);
  });
});
