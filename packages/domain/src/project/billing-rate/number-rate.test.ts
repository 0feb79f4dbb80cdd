import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aProject, firstId, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a rate of a project', (world) => {
  it('has the numbers of what it names, and takes them in place of references', async () => {
    const role = await firstId(world(), '/time/workRoles');
    const project = await aProject(world());
    const path = `/project/${project}/billingRates`;
    for (const named of [{ workRole: { id: role } }, { activityClassRecId: role }]) {
      const id = await makeRecord(world(), path, { hourlyRate: 99, ...named });
      const rate = await shown<Record<string, unknown> & { workRole: { id: number } }>(world(), `${path}/${id}`);
      assert.deepEqual([rate['projectRecId'], rate['activityClassRecId'], rate.workRole.id], [project, role, role]);
    }
  });
});
