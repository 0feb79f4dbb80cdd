import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

type Row = { readonly id: number; readonly wbsCode: string; readonly predecessorId?: number };

inOneWorld('a project that is made with a template', (world) => {
  it('has its phases, tickets and tasks, in its order, with what waits for what', async () => {
    const first = await aProject(world());
    const top = await aPhase(world(), first);
    const below = await aPhase(world(), first, { parentPhase: { id: top }, budgetHours: 3 });
    const before = await aProjectTicket(world(), below, {
      initialDescription: 'With care',
      tasks: [{ notes: 'Look' }],
    });
    const waits = { predecessorType: 'Ticket', predecessorId: before };
    await aProjectTicket(world(), below, { summary: 'Test it', ...waits });
    const template = await makeRecord(world(), `/project/projectTemplates/createFromProject/${first}`, {
      name: 'Wiring',
    });
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await aProject({ ...world(), post: caller.post }, { projectTemplateId: template });
      const phases = await shown<Row[]>(world(), `/project/projects/${id}/phases`);
      assert.deepEqual(
        phases.map(({ wbsCode }) => wbsCode),
        ['1', '1.1'],
      );
      const tickets = await shown<Row[]>(world(), `/project/tickets?conditions=project/id=${id}&orderBy=id`);
      assert.deepEqual(
        tickets.map(({ wbsCode }) => wbsCode),
        ['1.1.1', '1.1.2'],
      );
      assert.equal(tickets[1]?.predecessorId, tickets[0]?.id);
      const [task] = await shown<{ notes: string }[]>(world(), `/project/tickets/${tickets[0]?.id}/tasks`);
      assert.equal(task?.notes, 'Look');
      const [note] = await shown<{ text: string }[]>(world(), `/project/tickets/${tickets[0]?.id}/notes`);
      assert.equal(note?.text, 'With care');
    }
  });
});
