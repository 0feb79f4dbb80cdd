import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the severity and impact of a new ticket', (world) => {
  const shownOf = async (id: number) => {
    const { severity, impact } = await shown(world(), `/service/tickets/${id}`);
    return [severity, impact];
  };

  it('are medium, each unless it is sent', async () => {
    assert.deepEqual(await shownOf(await aTicket(inOlderVersion(world()))), ['Medium', 'Medium']);
    assert.deepEqual(await shownOf(await aTicket(world(), { severity: 'High' })), ['High', 'Medium']);
    assert.deepEqual(await shownOf(await aTicket(world(), { impact: 'Low' })), ['Medium', 'Low']);
  });

  it('are those that are marked as default, whatever they are called', async () => {
    await changed(world(), '/service/severities/3', { name: 'Everybody', defaultFlag: true });
    await changed(world(), '/service/impacts/1', { defaultFlag: true });
    assert.equal((await shown(world(), '/service/severities/2'))['defaultFlag'], false);
    assert.deepEqual(await shownOf(await aTicket(inOlderVersion(world()))), ['High', 'Low']);
    assert.deepEqual(await shownOf(await aTicket(world(), { severity: 'Low' })), ['Low', 'Low']);
    await changed(world(), '/service/severities/3', { name: 'High', defaultFlag: false });
    await changed(world(), '/service/impacts/2', { defaultFlag: true });
    assert.deepEqual(await shownOf(await aTicket(world())), ['Medium', 'Medium']);
  });
});
