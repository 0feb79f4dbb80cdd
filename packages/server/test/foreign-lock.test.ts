import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { it } from 'node:test';
import { aWorld } from '../../testkit/src/world.ts';

it('while another program has the lock of a database, writes wait for it and everything else goes on', async () => {
  await using world = await aWorld({ engine: 'sqlite' });
  const data = dirname(/kept in (\S+)\.$/m.exec(world.server.notes.join('\n'))?.[1] ?? '');
  const foreign = new DatabaseSync(join(data, 'tenants', `${world.tenant.name}.sqlite`));
  foreign.exec('begin immediate');
  let isAnswered = false;
  const write = world.post('/service/tickets', { summary: 'Patient', company: { id: 1 } });
  void write.then(() => (isAnswered = true));
  for (let calls = 0; calls < 5; calls++) {
    assert.equal((await world.get('//_reeve/health')).status, 200);
    assert.equal((await world.get('/service/tickets')).status, 200);
  }
  assert.equal(isAnswered, false);
  foreign.exec('rollback');
  foreign.close();
  assert.equal((await write).status, 201);
});
