import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aPhase, aProject, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('what a new phase takes from its project', (world) => {
  it('is where it is worked on and how it is billed', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await aProject(world(), { billTime: 'NoCharge', billingMethod: 'FixedFee' });
      const project = await shown<Record<string, { id: number }>>(world(), `/project/projects/${id}`);
      const path = `/project/projects/${id}/phases/${await aPhase(caller, id)}`;
      const phase = await shown<Record<string, { id: number }>>(world(), path);
      const { billTime, billingMethod, locationId, actualHours, scheduledHours } = phase;
      const plain = ['NoCharge', 'FixedFee', project['location']?.id, 0, 0];
      assert.deepEqual([billTime, billingMethod, locationId, actualHours, scheduledHours], plain);
      for (const key of ['board', 'billToCompany', 'currency']) assert.equal(phase[key]?.id, project[key]?.id, key);
    }
  });
});
