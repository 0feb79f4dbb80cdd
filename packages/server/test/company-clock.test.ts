import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aTicket, inOneWorld, makeRecord, shown, type World } from '../../testkit/src/index.ts';

const day = 86_400;

/** Moves the clock of the world's company and answers what it says then. */
async function turn(world: World, body: object): Promise<string> {
  const { status, text, json } = await world.send('POST', '//_reeve/clock', {
    headers: { authorization: '' },
    body: JSON.stringify({ company: 'acme', ...body }),
  });
  assert.equal(status, 200, text);
  return (json as { now: string }).now;
}

inOneWorld('the clock of a company', (world) => {
  it('is moved, and only its own: what is written has its time', async () => {
    assert.equal(await turn(world(), { pass: 3600 }), '2025-03-03T10:00:00.000Z');
    const id = await aTicket(world(), { summary: 'Later' });
    const { _info: info } = await shown<{ _info: { dateEntered: string } }>(world(), `/service/tickets/${id}`);
    assert.equal(info.dateEntered, '2025-03-03T10:00:00Z');
    const server = await world().send('GET', '//_reeve/clock', { headers: { authorization: '' } });
    assert.equal((server.json as { now: string }).now, '2025-03-03T09:00:00.000Z');
  });

  it('is followed by service levels, forth and back', async () => {
    const urgent = await aTicket(world(), { priority: { name: 'Priority 1 - Emergency Response' } });
    const isInSla = async () =>
      (await shown<{ isInSla: boolean }>(world(), `/service/tickets/${urgent}?fields=isInSla`)).isInSla;
    const seen = [await isInSla()];
    for (const pass of [8 * 3600, -8 * 3600]) {
      await turn(world(), { pass });
      seen.push(await isInSla());
    }
    assert.deepEqual(seen, [true, false, true]);
  });

  it('takes along what is due by then, before it is answered', async () => {
    const trackId = await makeRecord(world(), '/company/tracks', { name: 'Welcome' });
    const call = { notifyType: 'CreateActivity', subject: 'Call', daysToExecute: 5 };
    await makeRecord(world(), `/company/tracks/${trackId}/actions`, call);
    const company = await aCompany(world(), 'Baker');
    await makeRecord(world(), `/company/companies/${company}/tracks`, { trackId });
    const calls = async () =>
      (await shown<object[]>(world(), `/sales/activities?conditions=company/id=${company}`)).length;
    assert.equal(await calls(), 0);
    await turn(world(), { pass: 6 * day });
    assert.equal(await calls(), 1);
  });

  it('stands, runs faster, and is set', async () => {
    await turn(world(), { set: '2025-06-30T22:00:00Z', run: 0 });
    world().clock.pass(3600);
    assert.equal(await turn(world(), {}), '2025-06-30T22:00:00.000Z');
    await turn(world(), { run: 60 });
    world().clock.pass(60);
    assert.equal(await turn(world(), {}), '2025-06-30T23:00:00.000Z');
    const refused = [{ run: -1 }, { set: 'soon' }, { company: 'nobody' }];
    const statuses = refused.map(async (body) => {
      const init = { headers: { authorization: '' }, body: JSON.stringify({ company: 'acme', ...body }) };
      return (await world().send('POST', '//_reeve/clock', init)).status;
    });
    assert.deepEqual(await Promise.all(statuses), [400, 400, 404]);
  });
});
