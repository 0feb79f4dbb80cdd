import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aStockedItem, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('what is in an adjustment that is closed', (world) => {
  it('changes no more', async () => {
    const stock = await aStockedItem(world());
    const path = await anAdjustment(world(), stock, 7);
    const { id: _, ...detail } = (await shown<Record<string, unknown>[]>(world(), `${path}/details`))[0] ?? {};
    const { status, text } = await world().post(`${path}/details`, detail);
    assert.deepEqual([status, /is closed: it changes no more/.test(text)], [400, true], text);
    await changed(world(), path, { notes: 'Counted twice.' });
  });
});
