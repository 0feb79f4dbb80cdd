import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the last change of an allowed origin', (world) => {
  it('is stamped by each, whatever is sent', async () => {
    const sent = { origin: 'https://shop.example', description: 'Shop', updatedBy: 'nobody' };
    const path = `/system/allowedorigins/${await makeRecord(world(), '/system/allowedorigins', sent)}`;
    const made = await shown<{ updatedBy: string; lastUpdateUtc: string; _info: { lastUpdated: string } }>(
      world(),
      path,
    );
    assert.deepEqual([made.updatedBy === 'nobody', made.lastUpdateUtc], [false, made._info.lastUpdated]);
    world().clock.pass(60);
    const later = await changed<typeof made>(world(), path, { description: 'Shops', updatedBy: 'nobody' });
    assert.equal(later.updatedBy, made.updatedBy);
    assert.equal(Date.parse(later.lastUpdateUtc) - Date.parse(made.lastUpdateUtc), 60_000);
  });
});
