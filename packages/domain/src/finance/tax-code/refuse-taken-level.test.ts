import assert from 'node:assert/strict';
import { it } from 'node:test';
import { makeRecord } from '../../../../testkit/src/builders/make-record.ts';
import { aTaxCode } from '../../../../testkit/src/builders/tax-code.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('a number of a level', (engine) => {
  it('is there once, and one of six', async () => {
    await using world = await aWorld({ engine });
    const code = await aTaxCode(world);
    const path = `/finance/taxCodes/${code}/taxCodeLevels`;
    await makeRecord(world, path, { taxRate: 0.03, rateType: 'Percent', caption: 'City' });
    for (const taxLevel of [1, 7]) {
      const reply = await world.post(path, { taxLevel, taxRate: 1, rateType: 'Percent' });
      assert.equal(reply.status, 400, reply.text);
    }
  });
});
