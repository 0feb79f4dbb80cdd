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

  it('is ordered by a new line, too, where the whole line is put back as it was read', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const order = await aPurchaseOrder(world());
      const path = await anOrderLine(world(), order);
      const line = await shown<Line>(caller, path);
      const received = { receivedQuantity: 2, receivedStatus: 'PartiallyReceiveCloneRest', closedFlag: true };
      const { status, text } = await caller.put(path, { ...line, ...received });
      assert.equal(status, 200, text);
      const lines = await shown<Line[]>(world(), `${order}/lineitems?orderBy=lineNumber`);
      assert.deepEqual(
        lines.map(({ quantity, closedFlag }) => [quantity, closedFlag]),
        [
          [2, true],
          [3, false],
        ],
      );
      assert.equal((await shown(world(), order))['closedFlag'], false);
    }
  });
});
