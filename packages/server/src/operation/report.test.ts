import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../testkit/src/world.ts';

interface Report {
  readonly column_definitions: readonly Record<string, { type: string; identityColumn: boolean }>[];
  readonly row_values: readonly (readonly unknown[])[];
}

onEachEngine('reports', (engine) => {
  it('show plain values, filtered and ordered by the names of their columns', async () => {
    await using world = await aWorld({ engine });
    for (const summary of ['One', 'Two', 'Three'])
      await world.post('/service/tickets', { summary, company: { id: 1 } });
    const reply = await world.get(
      "/system/reports/service?columns=Summary,SR_Service_RecID&conditions=Summary like 'T%25'&orderBy=SR_Service_RecID desc",
    );
    assert.equal(reply.status, 200, reply.text);
    const report = reply.json as Report;
    assert.deepEqual(
      report.column_definitions.map((each) => Object.keys(each)[0]),
      ['Summary', 'SR_Service_RecID'],
    );
    assert.deepEqual(report.column_definitions[1]?.['SR_Service_RecID'], {
      type: 'Numeric',
      isNullable: false,
      identityColumn: true,
    });
    assert.deepEqual(
      report.row_values.map(([summary]) => summary),
      ['Three', 'Two'],
    );
    assert.deepEqual((await world.get('/system/reports/Service/count?conditions=Company_RecID = 1')).json, {
      count: 3,
    });
  });

  it('are listed, tell their columns, and refuse what they do not have', async () => {
    await using world = await aWorld({ engine });
    const names = (await world.get('/system/reports?pageSize=100')).json as { name: string }[];
    for (const { name } of names) {
      assert.equal((await world.get(`/system/reports/${name}/columns`)).status, 200, name);
      const reply = await world.get(`/system/reports/${name}?pageSize=2`);
      assert.equal(reply.status, 200, `${name}: ${reply.text}`);
    }
    assert.equal((await world.get('/system/reports/Moon')).status, 404);
    assert.equal((await world.get('/system/reports/Service?columns=Moon')).status, 400);
    assert.equal((await world.get('/system/reports/Service?conditions=Moon=1')).status, 400);
  });
});
