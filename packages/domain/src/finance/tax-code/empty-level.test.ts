import assert from 'node:assert/strict';
import { it } from 'node:test';
import { makeRecord } from '../../../../testkit/src/builders/make-record.ts';
import { aTaxCode } from '../../../../testkit/src/builders/tax-code.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('a deleted level', (engine) => {
  it('is gone from the tax code', async () => {
    await using world = await aWorld({ engine });
    const code = await aTaxCode(world);
    const path = `/finance/taxCodes/${code}/taxCodeLevels`;
    const id = await makeRecord(world, path, { taxRate: 0.03, rateType: 'Percent', caption: 'City' });
    assert.equal((await world.delete(`${path}/${id}`)).status, 204);
    const after = (await world.get(`/finance/taxCodes/${code}`)).json as Record<string, unknown>;
    assert.equal(after['levelOneRate'], undefined);
  });
});
