import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aProject, changed, makeRecord, shown } from '../../../testkit/src/index.ts';
import { aCustomer, at, counted, listed, made, partOfTheDay, refused, told } from './day.ts';

const tech = { identifier: 'Tech1' };

partOfTheDay('a project goes on', (caller, isNewest) => {
  let customer: Awaited<ReturnType<typeof aCustomer>>;
  let project: string;
  let id: number;
  const phases: number[] = [];
  let design: string;
  let build: string;

  it('58. a project has status, type, manager and the people of its customer', async () => {
    customer = await aCustomer(caller(), 'Dixon');
    id = await aProject(caller(), { name: 'New office', company: customer.company, manager: { id: 1 } });
    project = `/project/projects/${id}`;
    const places = ['status/name', 'board/name', 'company/id', 'manager/identifier', 'actualHours', 'closedFlag'];
    assert.deepEqual(await told(caller(), project, ...places), [
      'New',
      'Projects',
      customer.company.id,
      'Admin1',
      0,
      false,
    ]);
    assert.deepEqual(await listed(caller(), `${project}/teamMembers`, 'member/identifier'), ['Admin1']);
  });

  it('59. its phases are numbered', async () => {
    for (const description of ['Plan', 'Build'])
      phases.push(await makeRecord(caller(), `${project}/phases`, { description }));
    assert.deepEqual(await listed(caller(), `${project}/phases?orderBy=id`, 'wbsCode'), ['1', '2']);
    assert.deepEqual(await listed(caller(), `${project}/phases?orderBy=id`, 'status/name'), ['Open', 'Open']);
  });

  it('60. its tickets are of its customer, on its board, and numbered below their phase', async () => {
    const ticket = (summary: string, phase: number | undefined, budgetHours: number) =>
      made(caller(), '/project/tickets', { summary, project: { id }, phase: { id: phase }, budgetHours });
    [design, build] = [await ticket('Design', phases[0], 2), await ticket('Cabling', phases[1], 6)];
    const places = ['board/name', 'company/id', 'status/name', 'wbsCode'];
    const expected = ['Projects', customer.company.id, 'New', '1.1'];
    assert.deepEqual(await told(caller(), design, ...places), expected);
  });

  it('61. they are no service tickets', async () => {
    const number = design.split('/').at(-1);
    assert.equal((await caller().get(`/service/tickets/${number}`)).status, 404);
  });

  it('62. booking the technician adds up planned hours and joins the team', async () => {
    const entry = { objectId: Number(design.split('/').at(-1)), type: { identifier: 'S' }, member: tech };
    const day = { dateStart: '2025-03-04T14:00:00Z', dateEnd: '2025-03-04T17:00:00Z' };
    const visit = await made(caller(), '/schedule/entries', { ...entry, ...day, addMemberToProjectFlag: true });
    assert.match(String((await told(caller(), visit, 'name'))[0]), /^Dixon \/ /);
    assert.deepEqual(await told(caller(), project, 'scheduledHours'), [3]);
    assert.deepEqual(await listed(caller(), `${project}/teamMembers`, 'member/identifier'), ['Admin1', 'Tech1']);
  });

  it('63. time is of project and phase, and adds up to both', async () => {
    caller().clock.set('2025-03-04T18:00:00Z');
    const time = { chargeToType: 'ProjectTicket', chargeToId: Number(design.split('/').at(-1)), member: tech };
    const span = { timeStart: '2025-03-04T14:00:00Z', timeEnd: '2025-03-04T16:00:00Z' };
    const entry = await made(caller(), '/time/entries', { ...time, ...span });
    assert.deepEqual(await told(caller(), entry, 'project/id', 'phase/id', 'company/id'), [
      id,
      phases[0],
      customer.company.id,
    ]);
    assert.deepEqual(await told(caller(), project, 'actualHours'), [2]);
    assert.deepEqual(await told(caller(), `${project}/phases/${phases[0]}`, 'actualHours', 'actualStart'), [
      2,
      '2025-03-04T14:00:00Z',
    ]);
  });

  it('64. cabling waits for the design, which is done then: a quarter of the work', async () => {
    const predecessor = { predecessorType: 'Ticket', predecessorId: Number(design.split('/').at(-1)) };
    await changed(caller(), build, predecessor);
    assert.deepEqual(await told(caller(), build, 'predecessorClosedFlag'), [false]);
    await changed(caller(), design, { status: { name: 'Closed' } });
    assert.deepEqual(await told(caller(), design, 'closedFlag'), [true]);
    assert.deepEqual(await told(caller(), build, 'predecessorClosedFlag'), [true]);
    assert.deepEqual(await told(caller(), project, 'percentComplete'), [0.25]);
  });

  if (isNewest)
    it('65. the plan shows it in order', async () => {
      const plan = await shown(caller(), `${project}/projectWorkplan`);
      assert.deepEqual([at(plan, 'phases/0/description'), at(plan, 'phases/1/description')], ['Plan', 'Build']);
      assert.deepEqual([at(plan, 'phases/0/actualHours')], [2]);
    });

  if (isNewest)
    it('66. it is kept as a template, and the next project begins with its phases and tickets', async () => {
      const kept = await caller().post(`/project/projectTemplates/createFromProject/${id}`, { name: 'Office' });
      assert.equal(kept.status, 201, kept.text);
      const projectTemplateId = (kept.json as { id: number }).id;
      const next = await aProject(caller(), { name: 'Next office', company: customer.company, projectTemplateId });
      assert.deepEqual(await listed(caller(), `/project/projects/${next}/phases`, 'description'), ['Plan', 'Build']);
      const tickets = `/project/tickets?conditions=project/id=${next}&orderBy=wbsCode`;
      assert.deepEqual(await listed(caller(), tickets, 'summary'), ['Design', 'Cabling']);
    });

  it('67. a service ticket that grew becomes one of the project', async () => {
    const ticket = await makeRecord(caller(), '/service/tickets', { summary: 'Desks', company: customer.company });
    const convert = await caller().post(`/service/tickets/${ticket}/convert`, {
      project: { id },
      phase: { id: phases[1] },
      wbsCode: '2.2',
    });
    assert.ok(convert.status < 300, convert.text);
    assert.deepEqual(await told(caller(), `/project/tickets/${ticket}`, 'project/id', 'phase/id', 'board/name'), [
      id,
      phases[1],
      'Projects',
    ]);
  });

  it('68. a closed project is closed, ended now, and takes no more work', async () => {
    await changed(caller(), project, { status: { name: 'Closed' } });
    assert.deepEqual(await told(caller(), project, 'closedFlag', 'actualEnd'), [true, '2025-03-04T18:00:00Z']);
    refused(await caller().post('/project/tickets', { summary: 'More', project: { id }, phase: { id: phases[0] } }));
    assert.equal(await counted(caller(), `/project/tickets/count?conditions=project/id=${id}`), 3);
  });
});
