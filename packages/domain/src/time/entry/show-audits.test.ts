import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anExpense,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

interface Line {
  readonly id: number;
  readonly type: string;
  readonly message: string;
  readonly oldValue?: string;
  readonly newValue?: string;
  readonly member?: { readonly id: number };
}

inOneWorld('audits', (world) => {
  const typesOf = (lines: readonly Line[]) => lines.map(({ type }) => type);

  it('of a time entry show each changed field by its names, newest first', async () => {
    const path = `/time/entries/${await aTimeEntry(world(), await aTicket(world()), { workRole: { name: 'Engineer' } })}`;
    await changed(world(), path, { workRole: { name: 'Consultant' } });
    const { member } = await shown<{ member: { id: number } }>(world(), path);
    for (const caller of [world(), inOlderVersion(world())]) {
      const lines = await shown<Line[]>(caller, `${path}/audits`);
      const role = lines.find(({ type }) => type === 'WorkRole');
      assert.deepEqual([role?.oldValue, role?.newValue, role?.member?.id], ['Engineer', 'Consultant', member.id]);
      assert.equal(lines.at(-1)?.message, 'Time Entry was created.');
      assert.equal((await shown<{ count: number }>(caller, `${path}/audits/count`)).count, lines.length);
      assert.deepEqual(await shown(caller, `${path}/audits/${role?.id}`), role);
    }
    const found = await shown<Line[]>(world(), `${path}/audits?conditions=type="WorkRole"`);
    assert.deepEqual(typesOf(found), ['WorkRole']);
    assert.equal((await world().get(`${path}/audits/1`)).status, 404);
    assert.equal((await world().get('/time/entries/99999/audits')).status, 404);
  });

  it('of a sheet show its moves, and not the hours that it adds up', async () => {
    const entry = `/time/entries/${await aTimeEntry(world(), await aTicket(world()))}`;
    const { timeSheet } = await shown<{ timeSheet: { id: number } }>(world(), entry);
    for (const move of ['submit', 'approve']) await world().post(`/time/sheets/${timeSheet.id}/${move}`, '');
    const lines = await shown<Line[]>(world(), `/time/sheets/${timeSheet.id}/audits`);
    assert.deepEqual(
      lines.slice(0, 2).map(({ oldValue, newValue }) => [oldValue, newValue]),
      [
        ['PendingApproval', 'ApprovedByTierOne'],
        ['Open', 'PendingApproval'],
      ],
    );
    assert.deepEqual([...new Set(typesOf(lines))], ['Status', 'Record']);
    assert.ok((await shown<Line[]>(world(), `${entry}/audits`)).some(({ newValue }) => newValue === 'PendingApproval'));
  });

  it('of expenses and their reports are alike', async () => {
    const path = `/expense/entries/${await anExpense(world(), await aTicket(world()))}`;
    const { expenseReport } = await changed<{ expenseReport: { id: number } }>(world(), path, { amount: 12 });
    const [amount] = await shown<Line[]>(world(), `${path}/audits?conditions=type="Amount"`);
    assert.equal(amount?.newValue, '12');
    const report = `/expense/reports/${expenseReport.id}`;
    await world().post(`${report}/submit`, '');
    assert.equal((await shown<Line[]>(world(), `${report}/audits`))[0]?.newValue, 'PendingApproval');
  });
});
