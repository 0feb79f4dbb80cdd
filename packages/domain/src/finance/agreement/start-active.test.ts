import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anAgreement,
  type Fields,
  inOlderVersion,
  inOneWorld,
  shown,
  type World,
} from '../../../../testkit/src/index.ts';

inOneWorld('the status of a new agreement', (world) => {
  const statusOf = async (caller: World, fields: Fields) =>
    (await shown(world(), `/finance/agreements/${await anAgreement(caller, fields)}`))['agreementStatus'];

  it('is active, whatever is sent', async () => {
    assert.equal(await statusOf(world(), {}), 'Active');
    assert.equal(await statusOf(inOlderVersion(world()), {}), 'Active');
    assert.equal(await statusOf(world(), { agreementStatus: 'Inactive' }), 'Active');
  });
});
