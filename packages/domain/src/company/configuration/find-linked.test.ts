import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

type Linked = { readonly _info: Readonly<Record<'name' | 'configuration_href', string>> };

inOneWorld('a link to a configuration', (world) => {
  const owners = async () => [
    `/service/tickets/${await aTicket(world())}/configurations`,
    `/finance/agreements/${await makeRecord(world(), '/finance/agreements', { name: 'Care', type: { id: 1 }, company: { id: 1 }, contact: { id: await aContact(world()) } })}/configurations`,
  ];

  it('names it by its id or by its device identifier', async () => {
    const box = { name: 'Box', type: { id: 1 }, company: { id: 1 }, deviceIdentifier: 'box-1' };
    const id = await makeRecord(world(), '/company/configurations', box);
    for (const sent of [{ id }, { deviceIdentifier: 'box-1' }])
      for (const caller of [world(), inOlderVersion(world())])
        for (const path of await owners()) {
          const made = await caller.post(path, sent);
          assert.equal(made.status, 201, made.text);
          const [link] = await shown<{ id: number; deviceIdentifier: string }[]>(world(), path);
          assert.deepEqual([link?.id, link?.deviceIdentifier], [id, 'box-1']);
        }
  });

  it('tells the name of the configuration in `_info`, also when it is called anew', async () => {
    const id = await makeRecord(world(), '/company/configurations', {
      name: 'Box "2"',
      type: { id: 1 },
      company: { id: 1 },
    });
    for (const caller of [world(), inOlderVersion(world())])
      for (const path of await owners()) {
        const made = await caller.post(path, { id });
        const names = [
          made.json as Linked,
          ...(await shown<Linked[]>(caller, path)),
          await shown<Linked>(caller, `${path}/${id}`),
        ];
        assert.deepEqual(
          names.map(({ _info }) => [_info.name, _info.configuration_href.endsWith(`/company/configurations/${id}`)]),
          names.map(() => ['Box "2"', true]),
        );
        await changed(world(), `/company/configurations/${id}`, { name: 'Case' });
        assert.equal((await shown<Linked>(caller, `${path}/${id}`))._info.name, 'Case');
        await changed(world(), `/company/configurations/${id}`, { name: 'Box "2"' });
      }
  });

  it('is listed in the order that is asked for, with the members that `fields` names', async () => {
    const made = { type: { id: 1 }, company: { id: 1 } };
    const first = await makeRecord(world(), '/company/configurations', { name: 'Alpha', ...made });
    const second = await makeRecord(world(), '/company/configurations', { name: 'Beta', ...made });
    for (const path of await owners()) {
      for (const id of [first, second]) await world().post(path, { id });
      const listed = await shown<object[]>(world(), `${path}?fields=id&orderBy=id desc`);
      assert.deepEqual(listed, [{ id: second }, { id: first }]);
      assert.deepEqual(await shown(world(), `${path}/${first}?fields=_info/name`), { _info: { name: 'Alpha' } });
    }
  });
});
