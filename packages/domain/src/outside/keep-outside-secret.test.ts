import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, makeRecord } from '../../../testkit/src/index.ts';
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

onEachEngine('a secret that a service outside is told', (engine) => {
  it('is kept beside the record, replaced, emptied and never shown', async () => {
    await using world = await aWorld({ engine });
    const id = await makeRecord(world, path, setup);
    const kept = () => findOutsideSecret(world.tenant.database.reader, path, id);
    assert.equal(await kept(), 'hush');
    await changed(world, `${path}/${id}`, { name: 'Desk' });
    assert.equal(await kept(), 'hush');
    await changed(world, `${path}/${id}`, { clientSecret: 'silence' });
    assert.equal(await kept(), 'silence');
    assert.ok(!(await world.get(`${path}/${id}`)).text.includes('silence'));
    await changed(world, `${path}/${id}`, { clientSecret: '' });
    assert.equal(await kept(), '');
  });
});
