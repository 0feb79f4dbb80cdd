import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

interface Line {
  readonly quantity: number;
  readonly receivedQuantity?: number;
  readonly closedFlag: boolean;
}

inOneWorld('the rest of a line', (world) => {
  it('is ordered by a new line', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const order = await aPurchaseOrder(world());
      const path = await anOrderLine(world(), order);
      await changed(caller, path, { receivedQuantity: 2, receivedStatus: 'PartiallyReceiveCloneRest' });
      const lines = await shown<Line[]>(world(), `${order}/lineitems?orderBy=lineNumber`);
      assert.deepEqual(
        lines.map(({ quantity, receivedQuantity, closedFlag }) => [quantity, receivedQuantity ?? 0, closedFlag]),
        [
          [2, 2, true],
          [3, 0, false],
        ],
      );
      const { subTotal, closedFlag } = await shown(world(), order);
      assert.deepEqual([subTotal, closedFlag], [550, false]);
    }
  });
});
