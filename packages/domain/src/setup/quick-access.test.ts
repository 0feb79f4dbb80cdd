import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, anOrderLine, aPurchaseOrder, inOneWorld, makeRecord, shown } from '../../../testkit/src/index.ts';

inOneWorld('counts of what belongs to a record', (world) => {
  it('are of its own rows', async () => {
    const order = await aPurchaseOrder(world());
    await anOrderLine(world(), order);
    await anOrderLine(world(), order);
    await makeRecord(world(), `${order}/notes`, { text: 'By Friday' });
    const id = Number(order.split('/').at(-1));
    const wanted = { id, documents: 0, lineItems: 2, notes: 1 };
    assert.deepEqual(await shown(world(), `${order}/quickAccess/count`), wanted);
  });

  it('follow documents, and are not of what is not there', async () => {
    const agreement = await anAgreement(world());
    const path = `/finance/agreements/${agreement}`;
    const before = await shown(world(), `${path}/quickAccess/count`);
    assert.equal(before['documents'], 0);
    const type = await makeRecord(world(), '/company/configurations/types', { name: 'Switch' });
    const body = { name: 'SW1', type: { id: type }, company: { id: 1 } };
    const configuration = await makeRecord(world(), '/company/configurations', body);
    await makeRecord(world(), `${path}/configurations`, { id: configuration });
    assert.equal((await shown(world(), `${path}/quickAccess/count`))['configurations'], 1);
    const beside = await shown(world(), `/company/configurations/${configuration}/quickAccess/count`);
    assert.deepEqual([beside['agreements'], beside['tickets']], [1, 0]);
    assert.equal((await world().get('/company/configurations/424242/quickAccess/count')).status, 404);
  });
});
