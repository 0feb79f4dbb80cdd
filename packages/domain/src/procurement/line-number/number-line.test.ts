import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBundle,
  aDeskPhone,
  anAgreement,
  aTicket,
  changed,
  type Fields,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the number of a line', (world) => {
  const numbered = async (list: string, fields: Fields) => {
    const path = `${list}/${await makeRecord(world(), list, fields)}`;
    return (await shown(world(), path))['sequenceNumber'];
  };

  it('is the next one on what a product stands on, unless another is sent', async () => {
    const item = { catalogItem: { id: await aDeskPhone(world()) }, billableOption: 'Billable' };
    const [one, other] = [{ id: await aTicket(world()) }, { id: await aTicket(world()) }];
    const products = '/procurement/products';
    assert.equal(await numbered(products, { ...item, ticket: one }), 1);
    assert.equal(await numbered(products, { ...item, ticket: one, sequenceNumber: 7.5 }), 7.5);
    assert.equal(await numbered(products, { ...item, ticket: one }), 8);
    assert.equal(await numbered(products, { ...item, ticket: other }), 1);
    assert.equal(await numbered(products, item), 1);
  });

  it('stays when the product is put back without it, and can be cleared', async () => {
    const item = { catalogItem: { id: await aDeskPhone(world()) }, billableOption: 'Billable' };
    const path = `/procurement/products/${await makeRecord(world(), '/procurement/products', { ...item, sequenceNumber: 4 })}`;
    const { sequenceNumber, ...rest } = await shown(world(), path);
    const put = await world().put(path, rest);
    assert.equal((put.json as Fields)['sequenceNumber'], sequenceNumber, put.text);
    assert.equal((await changed(world(), path, { sequenceNumber: null }))['sequenceNumber'], undefined);
  });

  it('is had by additions and components too', async () => {
    const agreement = `/finance/agreements/${await anAgreement(world())}/additions`;
    const addition = { product: { id: await aDeskPhone(world()) }, billCustomer: 'Billable' };
    assert.deepEqual([await numbered(agreement, addition), await numbered(agreement, addition)], [1, 2]);
    const bundle = await aBundle(world());
    const component = { catalogItem: { id: await aDeskPhone(world()) }, quantity: 1 };
    assert.equal(await numbered(`${bundle.path}/components`, component), 3);
  });
});
