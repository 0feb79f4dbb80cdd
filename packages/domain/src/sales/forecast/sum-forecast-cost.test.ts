import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('reports of opportunities', (world) => {
  it('tell revenue and cost of the forecast in all', async () => {
    const id = await anOpportunity(world());
    const path = `/sales/opportunities/${id}/forecast`;
    for (const [forecastType, revenue, cost] of [
      ['Product', 100.1, 60],
      ['Service', 50, 20.25],
    ]) {
      const line = { status: { name: 'Open' }, forecastType, revenue, cost };
      const reply = await world().post(`${path}/0`, line);
      assert.equal(reply.status, 201, reply.text);
    }
    const columns = 'Total_Revenue,Total_Cost,Closed_Status';
    const report = `/system/reports/Opportunity?columns=${columns}&conditions=Total_Cost=80.25`;
    const { row_values } = await shown<{ row_values: unknown[][] }>(world(), report);
    assert.deepEqual(row_values, [[150.1, 80.25, 'Open']]);
  });
});
