import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aMember,
  aTicket,
  aTimeEntry,
  aWorld,
  changed,
  type Fields,
  inOneWorld,
  onEachEngine,
  shown,
} from '../../../../testkit/src/index.ts';

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

inOneWorld('a sheet', (world) => {
  it('passes over tiers for which nobody asks, on its way to billing and back, unless one is named', async () => {
    const member = { id: await aMember(world(), 'Ann') };
    const entry = await aTimeEntry(world(), await aTicket(world()), { member });
    const { timeSheet } = await shown<{ timeSheet: { id: number } }>(world(), `/time/entries/${entry}`);
    const sheet = `/time/sheets/${timeSheet.id}`;
    const walk = async (tiers: Fields, ...moves: string[]) => {
      await changed(world(), '/system/myCompany/timeExpense/1', tiers);
      const statuses: unknown[] = [];
      for (const move of moves) {
        assert.equal((await world().post(`${sheet}/${move}`, '')).status, 200, move);
        statuses.push((await shown(world(), sheet))['status']);
      }
      return statuses;
    };
    const [pending, one, two, ready] = ['PendingApproval', 'ApprovedByTierOne', 'ApprovedByTierTwo', 'ReadyToBill'];
    const all = ['approve', 'approve', 'reverse', 'reverse', 'reverse'];
    const first = { tier1ApprovalFlag: true, tier2ApprovalFlag: false };
    assert.deepEqual(await walk(first, 'submit', ...all), [pending, one, ready, one, pending, 'Open']);
    const second = { tier1ApprovalFlag: false, tier2ApprovalFlag: true };
    assert.deepEqual(await walk(second, 'submit', ...all), [pending, two, ready, two, pending, 'Open']);
    const none = { tier1ApprovalFlag: false, tier2ApprovalFlag: false };
    assert.deepEqual(await walk(none, 'submit', 'approve', 'reverse'), [pending, ready, pending]);
    assert.equal((await world().post(`${sheet}/approve`, { approvalType: 'Tier1Update' })).status, 200);
    assert.equal((await shown(world(), sheet))['status'], one);
    assert.equal((await world().post(`${sheet}/approve`, { approvalType: 'Tier1Update' })).status, 400);
  });
});
