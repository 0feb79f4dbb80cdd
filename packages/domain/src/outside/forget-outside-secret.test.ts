import assert from 'node:assert/strict';
import { it } from 'node:test';
import { makeRecord } from '../../../testkit/src/index.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../testkit/src/world.ts';
import { findOutsideSecret } from './outside-secret.ts';

const path = '/system/office365/emailSetups';
const setup = {
  name: 'Mail',
  inboxFolder: 'In',
  processedFolder: 'Done',
  failedFolder: 'Failed',
  clientSecret: 'hush',
};

onEachEngine('a secret whose record is deleted', (engine) => {
  it('is forgotten', async () => {
    await using world = await aWorld({ engine });
    const id = await makeRecord(world, path, setup);
    assert.equal((await world.delete(`${path}/${id}`)).status, 204);
    assert.equal(await findOutsideSecret(world.tenant.database.reader, path, id), '');
  });
});
