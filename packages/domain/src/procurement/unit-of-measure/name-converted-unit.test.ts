import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a new conversion', (world) => {
  it('is of its unit of measure, whatever is sent', async () => {
    const box = await makeRecord(world(), '/procurement/unitOfMeasures', { name: 'Carton' });
    const conversions = `/procurement/unitOfMeasures/${box}/conversions`;
    const body = { uomType: { name: 'Each' }, quantity: 12, parentUOM: { name: 'Hour' } };
    const made = await makeRecord(world(), conversions, body);
    const { parentUOM } = await shown<{ parentUOM: { id: number } }>(world(), `${conversions}/${made}`);
    assert.equal(parentUOM.id, box);
  });
});
