import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, aTimeEntry, changed, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('time that ends before it starts', (world) => {
  const message = /The end time must be later than the start time\./;

  it('is refused, also by what is deducted', async () => {
    const ticket = await aTicket(world());
    await assert.rejects(aTimeEntry(world(), ticket, { timeEnd: '2025-03-03T08:00:00Z' }), message);
    await assert.rejects(aTimeEntry(world(), ticket, { hoursDeduct: 2 }), message);
  });

  it('is refused when a change makes it so, and only then', async () => {
    const path = `/time/entries/${await aTimeEntry(world(), await aTicket(world()))}`;
    const refused = await world().patch(path, [{ op: 'replace', path: 'hoursDeduct', value: 1.5 }]);
    assert.equal(refused.status, 400);
    assert.match(refused.text, message);
    assert.equal((await changed(world(), path, { hoursDeduct: 0.5 }))['actualHours'], 0.5);
  });
});
