import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOneWorld, makeRecord } from '@reeve/testkit';

inOneWorld('a conversion of a unit of measure', (world) => {
  it('is into another one, once and by more than nothing', async () => {
    const box = await makeRecord(world(), '/procurement/unitOfMeasures', { name: 'Carton' });
    const conversions = `/procurement/unitOfMeasures/${box}/conversions`;
    const each = { uomType: { name: 'Each' }, quantity: 12 };
    const refused = async (body: object) => {
      const { status, text } = await world().post(conversions, { ...each, ...body });
      assert.equal(status, 400, text);
    };
    await refused({ quantity: 0 });
    await refused({ quantity: -3 });
    const made = await makeRecord(world(), conversions, each);
    await refused({ quantity: 10 });
    assert.equal((await changed(world(), `${conversions}/${made}`, { quantity: 10 }))['quantity'], 10);
  });
});
