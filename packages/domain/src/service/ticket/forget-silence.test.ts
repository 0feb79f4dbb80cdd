import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld } from '../../../../testkit/src/index.ts';
import { forgetSilence } from './forget-silence.ts';

inOneWorld('the silence that a ticket is sent with', (world) => {
  it('is over with the write that asked for it', async () => {
    const path = `/service/tickets/${await aTicket(world(), { skipCallback: true })}`;
    await changed(world(), path, { skipCallback: true });
    assert.equal(world().ran.filter((says) => says === forgetSilence.says).length, 2);
  });

  it('is not looked for where nobody asked', async () => {
    world().ran.length = 0;
    const path = `/service/tickets/${await aTicket(world())}`;
    await changed(world(), path, { skipCallback: false });
    assert.ok(!world().ran.includes(forgetSilence.says));
  });
});
