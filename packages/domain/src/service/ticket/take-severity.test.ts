import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the severity and impact of a new ticket', (world) => {
  it('are medium, each unless it is sent', async () => {
    const shownOf = (id: number) => shown(world(), `/service/tickets/${id}`);
    const plain = await shownOf(await aTicket(inOlderVersion(world())));
    assert.deepEqual([plain['severity'], plain['impact']], ['Medium', 'Medium']);
    const grave = await shownOf(await aTicket(world(), { severity: 'High' }));
    assert.deepEqual([grave['severity'], grave['impact']], ['High', 'Medium']);
    const wide = await shownOf(await aTicket(world(), { impact: 'Low' }));
    assert.deepEqual([wide['severity'], wide['impact']], ['Medium', 'Low']);
  });
});
