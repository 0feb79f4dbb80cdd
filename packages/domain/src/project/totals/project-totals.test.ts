import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  aTimeEntry,
  changed,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

type Shown = Readonly<Record<string, unknown>>;

inOneWorld('hours and dates of projects and phases', (world) => {
  const aPlan = async () => {
    const project = await aProject(world());
    const top = await aPhase(world(), project);
    const below = await aPhase(world(), project, { parentPhase: { id: top } });
    const other = await aPhase(world(), project);
    const paths = [top, below, other].map((id) => `/project/projects/${project}/phases/${id}`);
    return { project, top, below, other, paths: [`/project/projects/${project}`, ...paths] };
  };
  const read = (paths: readonly string[], ...fields: readonly string[]) =>
    Promise.all(
      paths.map(async (path) => {
        const found = await shown<Shown>(world(), path);
        return fields.map((field) => found[field]).join();
      }),
    );
  const projectTime = { chargeToType: 'ProjectTicket' };

  it('follow the time of tickets as it comes, changes, moves and goes', async () => {
    const { below, other, paths } = await aPlan();
    const hours = () => read(paths, 'actualHours');
    const [ticket, second] = [await aProjectTicket(world(), below), await aProjectTicket(world(), other)];
    const entry = await aTimeEntry(world(), ticket, projectTime);
    assert.deepEqual(await hours(), ['1', '1', '1', '0']);
    const later = { timeStart: '2025-03-04T09:00:00Z', timeEnd: '2025-03-04T11:30:00Z' };
    const next = await aTimeEntry(world(), ticket, { ...projectTime, ...later });
    assert.deepEqual(await hours(), ['3.5', '3.5', '3.5', '0']);
    const { phases } = await shown<{ phases: Shown[] }>(world(), `${paths[0]}/projectWorkplan`);
    assert.deepEqual(
      phases.map(({ billableHours }) => billableHours),
      [3.5, 3.5, 0],
    );
    assert.equal((await read(paths, 'actualStart'))[1], '2025-03-03T09:00:00Z');
    await changed(world(), `/time/entries/${next}`, { hoursDeduct: 0.5, chargeToId: second });
    assert.deepEqual(await hours(), ['3', '1', '1', '2']);
    assert.equal((await world().delete(`/time/entries/${entry}`)).status, 204);
    assert.deepEqual(await hours(), ['2', '0', '0', '2']);
    const starts = [later.timeStart, '', '', later.timeStart];
    assert.deepEqual(await read(paths, 'actualStart'), starts);
  });

  it('go with a ticket that moves to another phase or leaves the project, and a phase that moves', async () => {
    const { top, below, other, paths } = await aPlan();
    const ticket = await aProjectTicket(world(), below);
    await aTimeEntry(world(), ticket, projectTime);
    await changed(world(), `/project/tickets/${ticket}`, { phase: { id: other } });
    assert.deepEqual(await read(paths, 'actualHours'), ['1', '0', '0', '1']);
    await changed(world(), paths[3] ?? '', { parentPhase: { id: top } });
    assert.deepEqual(await read(paths, 'actualHours'), ['1', '1', '0', '1']);
    const converted = await world().post(`/project/tickets/${ticket}/convert`, { recordType: 'ServiceTicket' });
    assert.equal(converted.status, 200, converted.text);
    assert.deepEqual(await read(paths, 'actualHours'), ['0', '0', '0', '0']);
  });

  it('follow the schedule, which the work plan shows too', async () => {
    const { project, below, other, paths } = await aPlan();
    const ticket = await aProjectTicket(world(), below, { budgetHours: 5 });
    const schedule = {
      type: { identifier: 'S' },
      objectId: ticket,
      member: { identifier: 'Admin1' },
      addMemberToProjectFlag: true,
    };
    const [from, to] = ['2025-03-04T09:00:00Z', '2025-03-05T17:00:00Z'];
    const entry = await makeRecord(world(), '/schedule/entries', { ...schedule, dateStart: from, dateEnd: to });
    const fields = ['scheduledHours', 'scheduledStart', 'scheduledEnd'];
    const whole = `32,${from},${to}`;
    assert.deepEqual(await read(paths, ...fields), [whole, whole, whole, '0,,']);
    const plan = await shown<{ phases: Shown[] }>(world(), `/project/projects/${project}/projectWorkplan`);
    const planned = plan.phases.map(({ wbsCode, budgetHours, scheduled_Hours, scheduled_Duration }) =>
      [wbsCode, budgetHours, scheduled_Hours, scheduled_Duration].join(),
    );
    assert.deepEqual(planned, ['1,0,32,2', '1.1,5,32,2', '2,0,0,']);
    await changed(world(), `/project/tickets/${ticket}`, { phase: { id: other } });
    assert.deepEqual(await read(paths, ...fields), [whole, '0,,', '0,,', whole]);
    assert.equal((await world().delete(`/schedule/entries/${entry}`)).status, 204);
    assert.deepEqual(await read(paths, ...fields), ['0,,', '0,,', '0,,', '0,,']);
  });
});
