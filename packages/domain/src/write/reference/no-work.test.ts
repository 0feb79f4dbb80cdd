import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  aTicket,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

const example = { id: 0, name: 'string' };

inOneWorld('a reference with an id of 0', (world) => {
  it('names no project, phase or opportunity, whatever name is beside it', async () => {
    const item = { id: await aCatalogItem(world(), 'nought') };
    const ticket = { id: await aTicket(world()), summary: 'string' };
    const body = { catalogItem: item, quantity: 1, billableOption: 'Billable', ticket };
    for (const caller of [world(), inOlderVersion(world())]) {
      const none = { project: example, phase: example, opportunity: { id: 0, name: 0 } };
      const id = await makeRecord(caller, '/procurement/products', { ...body, ...none });
      const product = await shown(caller, `/procurement/products/${id}`);
      assert.deepEqual(
        [product['project'], product['phase'], product['opportunity']],
        [undefined, undefined, undefined],
      );
    }
  });

  it('names what has the name, and is refused where nothing has it and it is set up', async () => {
    const type = { id: 0, name: 'Inventory' };
    const body = { identifier: 'NOUGHT-2', description: 'x', customerDescription: 'x', type };
    const setup = { category: { id: 0, name: 'Hardware' }, subcategory: { id: 0, name: 'Nothing such' } };
    const refused = await refusals(world(), '/procurement/catalog', { ...body, ...setup });
    assert.deepEqual(Object.keys(refused), ['subcategory/name']);
  });
});
