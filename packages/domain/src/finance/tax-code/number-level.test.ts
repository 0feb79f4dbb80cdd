import assert from 'node:assert/strict';
import { it } from 'node:test';
import { makeRecord } from '../../../../testkit/src/builders/make-record.ts';
import { aTaxCode } from '../../../../testkit/src/builders/tax-code.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('a level without a number', (engine) => {
  it('takes the next that is free', async () => {
    await using world = await aWorld({ engine });
    const code = await aTaxCode(world);
    const path = `/finance/taxCodes/${code}/taxCodeLevels`;
    await makeRecord(world, path, { taxRate: 0.03, rateType: 'Percent', caption: 'City' });
    await makeRecord(world, path, { taxRate: 0.01, rateType: 'Percent' });
    const rows = (await world.get(`${path}?orderBy=id`)).json as { taxLevel: number }[];
    assert.deepEqual(
      rows.map(({ taxLevel }) => taxLevel),
      [1, 2],
    );
  });
});
