import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../testkit/src/index.ts';

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
});
