import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anAgreement,
  type Fields,
  inOlderVersion,
  inOneWorld,
  shown,
  type World,
} from '../../../../../testkit/src/index.ts';

inOneWorld('a new agreement', (world) => {
  const startOf = async (caller: World, fields: Fields) =>
    (await shown(world(), `/finance/agreements/${await anAgreement(caller, fields)}`))['billStartDate'];

  it('is billed from the day on which it is made, unless another is sent', async () => {
    assert.equal(await startOf(world(), {}), '2025-03-03T00:00:00Z');
    world().clock.pass(86_400);
    assert.equal(await startOf(inOlderVersion(world()), {}), '2025-03-04T00:00:00Z');
    assert.equal(await startOf(world(), { billStartDate: '2025-01-01T00:00:00Z' }), '2025-01-01T00:00:00Z');
  });

  it('starts on that day, unless another is sent or it is billed from an earlier one', async () => {
    const dateOf = async (caller: World, fields: Fields) =>
      (await shown(world(), `/finance/agreements/${await anAgreement(caller, fields)}`))['startDate'];
    const today = '2025-03-04T00:00:00Z';
    for (const caller of [world(), inOlderVersion(world())]) assert.equal(await dateOf(caller, {}), today);
    const [early, late] = ['2025-01-01T00:00:00Z', '2025-09-01T00:00:00Z'];
    assert.equal(await dateOf(world(), { billStartDate: early }), early);
    assert.equal(await dateOf(world(), { billStartDate: late }), today);
    assert.equal(await dateOf(world(), { startDate: late }), late);
    const listed = await shown<unknown[]>(world(), `/finance/agreements?conditions=startDate<=[${today}]&pageSize=99`);
    assert.equal(listed.length, 7);
  });
});
