import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the status of a new invoice', (world) => {
  const invoiced = async (caller: ReturnType<typeof world>, fields: object = {}) => {
    const body = { type: 'Standard', company: { id: 1 }, ...fields };
    return `/finance/invoices/${await makeRecord(caller, '/finance/invoices', body)}`;
  };

  const statusOf = async (path: string) => (await shown<{ status: { name: string } }>(world(), path)).status.name;

  it('is the default one, unless another is sent', async () => {
    for (const caller of [world(), inOlderVersion(world())])
      assert.equal(await statusOf(await invoiced(caller)), 'New');
    assert.equal(await statusOf(await invoiced(world(), { status: { name: 'Approved' } })), 'Approved');
  });
});
