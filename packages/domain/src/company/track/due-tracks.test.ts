import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  aMember,
  aWorld,
  changed,
  makeRecord,
  onEachEngine,
  shown,
  type World,
} from '../../../../testkit/src/index.ts';

const day = 86_400;

onEachEngine('the actions of a track that are due later', (engine) => {
  const aTrack = async (world: World, ...actions: readonly object[]) => {
    const trackId = await makeRecord(world, '/company/tracks', { name: 'Welcome' });
    for (const action of actions) await makeRecord(world, `/company/tracks/${trackId}/actions`, { ...action });
    const company = await aCompany(world, 'Baker');
    const own = `/company/companies/${company}/tracks`;
    return { company, own: `${own}/${await makeRecord(world, own, { trackId })}` };
  };
  const call = (subject: string, daysToExecute: number) => ({ notifyType: 'CreateActivity', subject, daysToExecute });
  const look = ({ tenant, parts }: World) => tenant.part(parts.dueTracks).look();
  const calls = async (world: World, company: number) =>
    (await shown<{ name: string }[]>(world, `/sales/activities?conditions=company/id=${company}&orderBy=id`)).map(
      ({ name }) => name,
    );

  it('are taken when they are due, once each, by whoever started it', async () => {
    await using world = await aWorld({ engine });
    const { company, own } = await aTrack(world, call('Third', 10), call('First', 0), call('Second', 5));
    await look(world);
    assert.deepEqual(await calls(world, company), ['First']);
    world.clock.pass(5 * day);
    for (const _ of [1, 2]) await look(world);
    assert.deepEqual(await calls(world, company), ['First', 'Second']);
    const { actionTaken, actionRemaining, endDate } = await shown(world, own);
    assert.deepEqual([actionTaken, actionRemaining, endDate], [2, 1, undefined]);
    world.clock.pass(30 * day);
    await look(world);
    assert.deepEqual(await calls(world, company), ['First', 'Second', 'Third']);
    assert.equal((await shown(world, own))['endDate'], '2025-04-07T09:00:00Z');
    const [last] = await shown<{ _info: { updatedBy: string } }[]>(world, '/sales/activities?orderBy=id desc');
    assert.equal(last?._info.updatedBy, 'ReeveApi');
  });

  it('are taken in one order on each engine where several are due at once', async () => {
    await using world = await aWorld({ engine });
    const { company, own } = await aTrack(world, call('Welcome', 5));
    const { trackId } = await shown<{ trackId: number }>(world, own);
    const contact = await aContact(world, { company: { id: company } });
    await makeRecord(world, `/company/contacts/${contact}/tracks`, { trackId });
    await world.delete(own);
    await makeRecord(world, `/company/companies/${company}/tracks`, { trackId });
    world.clock.pass(5 * day);
    await look(world);
    const made = await shown<{ contact?: object }[]>(world, '/sales/activities?orderBy=id');
    assert.deepEqual(
      made.map((activity) => activity.contact !== undefined),
      [false, true],
    );
  });

  it('are not taken of a track that was left, and passed over where they are refused', async () => {
    await using world = await aWorld({ engine });
    const left = await aTrack(world, call('Never', 5));
    assert.equal((await world.delete(left.own)).status, 204);
    const member = await aMember(world, 'Ann');
    const trackId = await makeRecord(world, '/company/tracks', { name: 'Refused' });
    const refused = { ...call('Refused', 5), specificMemberTo: { id: member } };
    for (const action of [refused, call('Last', 6)])
      await makeRecord(world, `/company/tracks/${trackId}/actions`, action);
    await makeRecord(world, `/company/companies/${left.company}/tracks`, { trackId });
    await changed(world, `/system/members/${member}`, { inactiveFlag: true });
    for (const _ of [1, 2]) {
      world.clock.pass(6 * day - day / 2);
      await look(world);
    }
    assert.ok((await calls(world, left.company)).includes('Last'));
    assert.ok(!(await calls(world, left.company)).includes('Never'));
  });

  if (engine === 'postgres')
    it('are taken once, however many processes look', async () => {
      await using world = await aWorld({ engine });
      await using beside = await aWorld({ engine, beside: world });
      const { company } = await aTrack(world, call('Once', 5), call('Once', 5));
      for (const each of [world, beside]) each.clock.pass(5 * day);
      await Promise.all([look(world), look(beside), look(world), look(beside)]);
      assert.deepEqual(await calls(world, company), ['Once', 'Once']);
    });
});
