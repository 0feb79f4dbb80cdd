import assert from 'node:assert/strict';
import { it } from 'node:test';
import { makeRecord } from '../../../../testkit/src/builders/make-record.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

/** A type, a subtype of it and an item, made on a board as a client makes them. */
async function aTrio(world: World) {
  const type = await makeRecord(world, '/service/boards/1/types', { name: 'Letter' });
  const subType = await makeRecord(world, '/service/boards/1/subtypes', { name: 'Lost', typeAssociationIds: [type] });
  const item = await makeRecord(world, '/service/boards/1/items', { name: 'Stamp' });
  return { type, subType, item, row: `/service/boards/1/items/${item}/associations/${type}` };
}

interface Shown {
  readonly type: { readonly id: number };
  readonly subType: { readonly id: number };
  readonly item?: { readonly id: number };
}

/** The associations of a subtype: type and item of each. */
async function tiesOf(world: World, subType: number) {
  const path = `/service/boards/1/typeSubTypeItemAssociations?conditions=subType/id=${subType}&orderBy=type/id,item/id`;
  return ((await world.get(path)).json as Shown[]).map(({ type, item }) => [type.id, item?.id ?? null]);
}

async function patch(world: World, path: string, name: string, value: unknown) {
  const reply = await world.patch(path, [{ op: 'replace', path: name, value }]);
  assert.equal(reply.status, 200, reply.text);
  return reply.json as Record<string, unknown>;
}

onEachEngine('associations of a board', (engine) => {
  it('are made and taken away by what a subtype lists', async () => {
    await using world = await aWorld({ engine });
    const { type, subType } = await aTrio(world);
    assert.deepEqual(await tiesOf(world, subType), [[type, null]]);
    const other = await makeRecord(world, '/service/boards/1/types', { name: 'Parcel' });
    const own = `/service/boards/1/subtypes/${subType}`;
    await patch(world, own, 'typeAssociationIds', [other]);
    assert.deepEqual(await tiesOf(world, subType), [[other, null]]);
    const all = await patch(world, own, 'addAllTypesFlag', true);
    const { count } = (await world.get('/service/boards/1/types/count')).json as { count: number };
    assert.deepEqual([(await tiesOf(world, subType)).length, all['addAllTypesFlag']], [count, false]);
    await patch(world, own, 'removeAllTypesFlag', true);
    assert.deepEqual(await tiesOf(world, subType), []);
  });

  it('are made and taken away by what an item lists', async () => {
    await using world = await aWorld({ engine });
    const { type, subType, item, row } = await aTrio(world);
    assert.deepEqual((await patch(world, row, 'subTypeAssociationIds', [subType]))['id'], type);
    assert.deepEqual(await tiesOf(world, subType), [[type, item]]);
    const second = await makeRecord(world, '/service/boards/1/items', { name: 'Envelope' });
    await patch(world, `/service/boards/1/items/${second}/associations/${type}`, 'addAllSubTypesFlag', true);
    assert.deepEqual(await tiesOf(world, subType), [
      [type, item],
      [type, second],
    ]);
    assert.equal((await world.delete(`/service/boards/1/items/${second}`)).status, 204);
    await patch(world, row, 'removeAllSubTypesFlag', true);
    assert.deepEqual(await tiesOf(world, subType), [[type, null]]);
  });

  it('of an item are a row for each type, by the id of the type', async () => {
    await using world = await aWorld({ engine });
    const { type, subType, item, row } = await aTrio(world);
    const later = await makeRecord(world, '/service/boards/1/types', { name: 'Parcel' });
    const list = `/service/boards/1/items/${item}/associations`;
    const { count } = (await world.get('/service/boards/1/types/count')).json as { count: number };
    assert.deepEqual((await world.get(`${list}/count`)).json, { count });
    const found = (await world.get(`${list}?conditions=id in (${type},${later})&orderBy=id desc`)).json as {
      id: number;
    }[];
    assert.deepEqual(
      found.map(({ id }) => id),
      [later, type],
    );
    const body = { id: type, subTypeAssociationIds: [subType], item: { id: item }, board: { id: 1 } };
    const put = await world.put(row, body);
    assert.equal(put.status, 200, put.text);
    const { _info, ...shown } = (await world.get(row)).json as Record<string, unknown>;
    assert.deepEqual([shown['id'], shown['subTypeAssociationIds']], [type, [subType]]);
    assert.equal((await world.put(row, shown)).status, 200);
    assert.equal((await world.get(`${list}/999999`)).status, 404);
  });

  it('name nothing that is not of the board, or not tied', async () => {
    await using world = await aWorld({ engine });
    const { type, row } = await aTrio(world);
    const lone = await makeRecord(world, '/service/boards/1/subtypes', { name: 'Lone' });
    const reply = await world.patch(row, [{ op: 'replace', path: 'subTypeAssociationIds', value: [lone] }]);
    assert.equal(reply.status, 400, reply.text);
    const wrong = await world.post('/service/boards/1/subtypes', { name: 'Odd', typeAssociationIds: [type, 999999] });
    assert.equal(wrong.status, 400, wrong.text);
  });

  it('go with what is deleted, and are in a copy of the board', async () => {
    await using world = await aWorld({ engine });
    const { type, subType, item, row } = await aTrio(world);
    await patch(world, row, 'subTypeAssociationIds', [subType]);
    const path = 'typeSubTypeItemAssociations/count';
    const before = (await world.get(`/service/boards/1/${path}`)).json;
    const copy = await world.post('/service/boards/copy', { id: 1, name: 'Copy' });
    assert.equal(copy.status, 200, copy.text);
    const { id } = copy.json as { id: number };
    assert.deepEqual((await world.get(`/service/boards/${id}/${path}`)).json, before);
    const gone = await world.delete(`/service/boards/1/types/${type}`);
    assert.equal(gone.status, 204, gone.text);
    assert.deepEqual(await tiesOf(world, subType), []);
    const left = (await world.get(`/service/boards/1/items/${item}/associations?conditions=id=${type}`)).json;
    assert.deepEqual(left, []);
    assert.equal((await world.delete(`/service/boards/1/subtypes/${subType}`)).status, 204);
  });
});
