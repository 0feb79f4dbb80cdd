import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the type of an invoice', (world) => {
  it('stays what it was made as, and is put back as read', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await anInvoice(caller, { type: 'Miscellaneous' });
      for (const value of ['CreditMemo', 'Standard']) {
        const { status, json } = await caller.patch(path, [{ op: 'replace', path: 'type', value }]);
        const { errors } = json as { errors: { code: string; field: string }[] };
        assert.deepEqual([status, errors[0]?.code, errors[0]?.field], [400, 'InvalidField', 'type']);
      }
      await changed(caller, path, { type: 'miscellaneous', reference: 'again' });
      const read = await shown(caller, path);
      assert.equal((await caller.put(path, read)).status, 200);
      assert.deepEqual([read['type'], read['reference']], ['Miscellaneous', 'again']);
    }
  });
});
