import assert from 'node:assert/strict';
import { it } from 'node:test';
import { makeRecord } from '../../../../testkit/src/builders/make-record.ts';
import { aTaxCode } from '../../../../testkit/src/builders/tax-code.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('the fields of a level', (engine) => {
  it('are in the tax code, and move with its number', async () => {
    await using world = await aWorld({ engine });
    const code = await aTaxCode(world);
    const path = `/finance/taxCodes/${code}/taxCodeLevels`;
    const id = await makeRecord(world, path, { taxRate: 0.03, rateType: 'Percent', caption: 'City' });
    const shown = (await world.get(`/finance/taxCodes/${code}`)).json as Record<string, unknown>;
    assert.deepEqual([shown['levelOneRate'], shown['levelOneCaption']], [0.03, 'City']);
    const moved = await world.patch(`${path}/${id}`, [{ op: 'replace', path: 'taxLevel', value: 3 }]);
    assert.equal(moved.status, 200, moved.text);
    const after = (await world.get(`/finance/taxCodes/${code}`)).json as Record<string, unknown>;
    assert.deepEqual([after['levelOneRate'], after['levelThreeRate']], [undefined, 0.03]);
  });
});
