import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the estimates of a ticket', (world) => {
  const kinds = ['Expense', 'Product', 'Time'];
  const estimatesOf = (ticket: Readonly<Record<string, unknown>>) =>
    kinds.flatMap((kind) => [ticket[`estimated${kind}Cost`], ticket[`estimated${kind}Revenue`]]);

  it('are 0 where nothing is estimated, in what is answered and in what is found', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/service/tickets/${await aTicket(caller, { estimatedTimeRevenue: 12.5 })}`;
      assert.deepEqual(estimatesOf(await shown(caller, path)), [0, 0, 0, 0, 0, 12.5]);
      assert.deepEqual(estimatesOf(await changed(caller, path, { estimatedTimeRevenue: null })), [0, 0, 0, 0, 0, 0]);
      const id = Number(path.split('/').at(-1));
      const found = `/service/tickets?conditions=estimatedProductCost=0 and id=${id}&fields=id,estimatedTimeCost`;
      assert.deepEqual(await shown(caller, found), [{ id, estimatedTimeCost: 0 }]);
    }
  });
});
