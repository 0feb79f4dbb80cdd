import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the priority of a new ticket', (world) => {
  const priorityOf = async (fields = {}) =>
    (await shown<{ priority: { id: number } }>(world(), `/service/tickets/${await aTicket(world(), fields)}`)).priority;

  it('is the default one, whichever that is, unless another is sent', async () => {
    assert.equal((await priorityOf()).id, 3);
    assert.equal((await priorityOf({ priority: { id: 1 } })).id, 1);
    await changed(world(), '/service/priorities/2', { defaultFlag: true });
    assert.equal((await priorityOf()).id, 2);
  });
});
