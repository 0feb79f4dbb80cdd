import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../testkit/src/index.ts';

inOneWorld('who entered a record', (world) => {
  it('is the caller, whatever is sent, and stays', async () => {
    for (const [caller, more] of [
      [world(), { enteredBy: 'somebody' }],
      [inOlderVersion(world()), {}],
    ] as const) {
      for (const [collection, body] of [
        ['/company/companies/1/notes', { text: 'Called', type: { id: 1 } }],
        ['/sales/opportunities/statuses', { name: `Seen ${Object.keys(more).length}` }],
      ] as const) {
        const path = `${collection}/${await makeRecord(caller, collection, { ...body, ...more })}`;
        assert.equal((await shown(world(), path))['enteredBy'], 'ReeveApi');
        await changed(
          caller,
          path,
          'text' in body ? { text: 'Called again' } : { name: `Met ${Object.keys(more).length}` },
        );
        assert.equal((await shown(world(), path))['enteredBy'], 'ReeveApi');
      }
    }
  });
});
