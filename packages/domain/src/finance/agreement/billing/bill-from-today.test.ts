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
});
