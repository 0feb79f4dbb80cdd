import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCustomField,
  anOrderLine,
  aPurchaseOrder,
  aTicket,
  changed,
  customValueOf,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '../../../../testkit/src/index.ts';

const found = async (world: World, path: string, conditions: string) => {
  const query = `pageSize=1000&fields=id&customFieldConditions=${encodeURIComponent(conditions)}`;
  return (await shown<{ id: number }[]>(world, `${path}?${query}`)).map(({ id }) => id);
};

inOneWorld('a custom field of one location', (world) => {
  const twoLocations = async () => {
    const locations = await shown<{ id: number }[]>(world(), '/system/locations');
    if (locations.length < 2) {
      const body = { name: 'West', ownerLevelId: 2, locationFlag: true };
      return [locations[0]?.id ?? 0, await makeRecord(world(), '/system/locations', body)] as const;
    }
    return [locations[0]?.id ?? 0, locations[1]?.id ?? 0] as const;
  };

  it('is of the records at that location, by every way of asking', async () => {
    const [here, there] = await twoLocations();
    const field = await aCustomField(world(), { podId: 1, caption: 'Dock', locationIds: [here] });
    const customFields = [{ id: field, value: 'D1' }];
    const inside = await aTicket(world(), { location: { id: here }, customFields });
    const outside = await aTicket(world(), { location: { id: there } });
    const shownBy = (id: number) => customValueOf(world(), `/service/tickets/${id}`, field);
    assert.deepEqual([await shownBy(inside), await shownBy(outside)], ['D1', undefined]);
    assert.deepEqual(await found(world(), '/service/tickets', 'caption="Dock" and value="D1"'), [inside]);
    const withIt = await found(world(), '/service/tickets', `id=${field}`);
    assert.deepEqual([withIt.includes(inside), withIt.includes(outside)], [true, false]);
    const refused = await world().post('/service/tickets', {
      summary: 'No',
      company: { id: 1 },
      location: { id: there },
      customFields,
    });
    assert.equal(refused.status, 400, refused.text);
    assert.match(refused.text, /Dock: the field is not used at the record's location or department/);
  });

  it('goes and comes back with the record, and may be sent once more on the way', async () => {
    const [here, there] = await twoLocations();
    const field = await aCustomField(world(), { podId: 1, caption: 'Gate', locationIds: [here] });
    const id = await aTicket(world(), { location: { id: here }, customFields: [{ id: field, value: 'G1' }] });
    const path = `/service/tickets/${id}`;
    const before = await shown(world(), path);
    const { json, status, text } = await world().put(path, { ...before, location: { id: there } });
    assert.equal(status, 200, text);
    assert.ok(!JSON.stringify(json).includes('"Gate"'));
    assert.deepEqual(await found(world(), '/service/tickets', 'caption="Gate" and value="G1"'), []);
    await changed(world(), path, { location: { id: here } });
    assert.equal(await customValueOf(world(), path, field), 'G1');
    assert.deepEqual(await found(world(), '/service/tickets', 'caption="Gate" and value="G1"'), [id]);
  });

  it('follows its definition', async () => {
    const [here, there] = await twoLocations();
    const field = await aCustomField(world(), { podId: 1, caption: 'Bay', locationIds: [there] });
    const id = await aTicket(world(), { location: { id: here } });
    const path = `/service/tickets/${id}`;
    assert.equal(await customValueOf(world(), path, field), undefined);
    await changed(world(), `/system/userDefinedFields/${field}`, { locationIds: [here, there] });
    assert.equal(await customValueOf(world(), path, field), null);
  });

  it('is of a line where its order is', async () => {
    const [here, there] = await twoLocations();
    const field = await aCustomField(world(), { podId: 24, caption: 'Pallet', locationIds: [here] });
    const order = await aPurchaseOrder(world(), { locationId: here });
    const line = await anOrderLine(world(), order, { customFields: [{ id: field, value: 'P1' }] });
    assert.equal(await customValueOf(world(), line, field), 'P1');
    assert.equal((await found(world(), `${order}/lineitems`, 'caption="Pallet" and value="P1"')).length, 1);
    await changed(world(), order, { locationId: there });
    assert.equal(await customValueOf(world(), line, field), undefined);
    assert.deepEqual(await found(world(), `${order}/lineitems`, 'caption="Pallet" and value="P1"'), []);
  });

  it('is limited by department alike', async () => {
    const [here, there] = (await shown<{ id: number }[]>(world(), '/system/departments')).map(({ id }) => id);
    const field = await aCustomField(world(), { podId: 1, caption: 'Rota', businessUnitIds: [here] });
    const [inside, outside] = [
      await aTicket(world(), { department: { id: here } }),
      await aTicket(world(), { department: { id: there } }),
    ];
    const shownBy = (id: number) => customValueOf(world(), `/service/tickets/${id}`, field);
    assert.deepEqual([await shownBy(inside), await shownBy(outside)], [null, undefined]);
  });
});
