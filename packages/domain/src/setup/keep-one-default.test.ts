import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  aWarehouse,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../testkit/src/index.ts';

inOneWorld('the default record of a setup table', (world) => {
  const defaults = async (path: string) =>
    (await shown<{ id: number }[]>(world(), `${path}?conditions=defaultFlag=true&pageSize=1000`)).map(({ id }) => id);

  it('takes the mark from the others, when it is made and when it is changed', async () => {
    const path = '/company/companies/types';
    const [old] = await defaults(path);
    const made = await makeRecord(inOlderVersion(world()), path, { name: 'Friend', defaultFlag: true });
    assert.deepEqual(await defaults(path), [made]);
    await changed(world(), `${path}/${old}`, { defaultFlag: true });
    assert.deepEqual(await defaults(path), [old]);
    await changed(world(), `${path}/${made}`, { name: 'Neighbour' });
    assert.deepEqual(await defaults(path), [old]);
  });

  it('takes it from those of its own parent alone', async () => {
    const projects = await defaults('/service/boards/2/statuses');
    const made = { name: 'Seen', board: { id: 1 }, defaultFlag: true };
    const id = await makeRecord(world(), '/service/boards/1/statuses', made);
    assert.deepEqual(await defaults('/service/boards/1/statuses'), [id]);
    assert.deepEqual(await defaults('/service/boards/2/statuses'), projects);
  });

  it('takes it from those of its own kind alone: addresses of mail and telephones, bins of one warehouse', async () => {
    const types = '/company/communicationTypes';
    const kinds = await defaults(types);
    const made = await makeRecord(world(), types, { description: 'Chat', emailFlag: true, defaultFlag: true });
    const mail = await shown<{ emailFlag: boolean; id: number }[]>(world(), `${types}?conditions=emailFlag=true`);
    const others = kinds.filter((id) => !mail.some((each) => each.id === id));
    assert.deepEqual(await defaults(types), [...others, made]);
    const bins = '/procurement/warehouseBins';
    const [usual] = await defaults(bins);
    const { warehouse } = await shown<{ warehouse: { id: number } }>(world(), `${bins}/${usual}`);
    const van = await aWarehouse(world());
    await changed(world(), `${bins}/${van.warehouseBin.id}`, { defaultFlag: true });
    const floor = await makeRecord(world(), bins, { name: 'Floor', warehouse, defaultFlag: true });
    assert.deepEqual(await defaults(bins), [van.warehouseBin.id, floor]);
  });

  it('is what new records take', async () => {
    const unit = await makeRecord(world(), '/procurement/unitOfMeasures', { name: 'Metre', defaultFlag: true });
    const item = await aCatalogItem(world(), 'CABLE');
    const shownItem = await shown<{ unitOfMeasure: { id: number } }>(world(), `/procurement/catalog/${item}`);
    assert.equal(shownItem.unitOfMeasure.id, unit);
  });
});
