import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('sheets', (engine) => {
  it('move a time sheet and its entries together', async () => {
    await using world = await aWorld({ engine });
    const writer = world.tenant.writer;
    const table = world.parts.schema.tables.of('/time/sheets');
    const sheet = await writer.database.write(async (transaction) => {
      const rows = await transaction.all(
        `insert into "${table.name}" ("member_id", "status") values (1, 'Open') returning "id"`,
      );
      return Number(rows[0]?.[0]);
    });
    assert.equal((await world.post(`/time/sheets/${sheet}/approve`, { approvalType: 'Tier1Update' })).status, 400);
    const statuses: string[] = [];
    for (const move of ['submit', 'approve', 'reject', 'submit', 'reverse']) {
      const reply = await world.post(`/time/sheets/${sheet}/${move}`, '');
      assert.equal(reply.status, 200, `${move}: ${reply.text}`);
      statuses.push(((await world.get(`/time/sheets/${sheet}`)).json as { status: string }).status);
    }
    assert.deepEqual(statuses, [
      'PendingApproval',
      'ApprovedByTierOne',
      'RejectBySecondTier',
      'PendingApproval',
      'Open',
    ]);
    assert.equal((await world.post('/time/sheets/999/submit', '')).status, 404);
    assert.equal((await world.delete('/system/members/1/unusedTimeSheets')).status, 204);
    assert.equal((await world.get(`/time/sheets/${sheet}`)).status, 404);
  });
});
