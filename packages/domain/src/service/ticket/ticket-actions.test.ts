import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket } from '../../../../testkit/src/builders/ticket.ts';
import { aTimeEntry } from '../../../../testkit/src/builders/time-entry.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('actions of tickets', (engine) => {
  it('bundles children under a parent, and refuses loops', async () => {
    await using world = await aWorld({ engine });
    const [parent, child] = [await aTicket(world, { summary: 'Outage' }), await aTicket(world, { summary: 'No mail' })];
    const reply = await world.post(`/service/tickets/${parent}/attachChildren`, { childTicketIds: [child] });
    assert.deepEqual([reply.status, reply.json], [200, { success: true, message: '' }], reply.text);
    assert.equal(
      ((await world.get(`/service/tickets/${child}`)).json as { parentTicketId: number }).parentTicketId,
      parent,
    );
    assert.equal(
      ((await world.get(`/service/tickets/${parent}`)).json as { hasChildTicket: boolean }).hasChildTicket,
      true,
    );
    assert.equal(
      (await world.post(`/service/tickets/${child}/attachChildren`, { childTicketIds: [parent] })).status,
      400,
    );
    assert.equal(
      (await world.post(`/service/tickets/${parent}/attachChildren`, { childTicketIds: [parent] })).status,
      400,
    );
    assert.equal(
      (await world.post(`/service/tickets/${parent}/attachChildren`, { childTicketIds: [99999] })).status,
      404,
    );
  });

  it('merges tickets, closes them by the status sent, and shows their notes in the parent', async () => {
    await using world = await aWorld({ engine });
    const [parent, other] = [
      await aTicket(world, { summary: 'Mail is down', initialDescription: 'First' }),
      await aTicket(world, { summary: 'No mail here', initialDescription: 'Second' }),
    ];
    assert.equal((await world.post(`/service/tickets/${parent}/merge`, { mergeTicketIds: [other] })).status, 400);
    const [closed] = (await world.get('/service/boards/1/statuses?conditions=closedStatus=true')).json as {
      id: number;
    }[];
    const reply = await world.post(`/service/tickets/${parent}/merge`, {
      mergeTicketIds: [other],
      status: { id: closed?.id },
    });
    assert.equal(reply.status, 200, reply.text);
    const merged = (await world.get(`/service/tickets/${other}`)).json as {
      closedFlag: boolean;
      mergedParentTicket: { id: number };
    };
    assert.deepEqual([merged.closedFlag, merged.mergedParentTicket.id], [true, parent]);
    const notes = (await world.get(`/service/tickets/${parent}/allNotes?orderBy=id`)).json as {
      text: string;
      mergedFlag: boolean;
    }[];
    assert.deepEqual(
      notes.map(({ text, mergedFlag }) => [text, mergedFlag]),
      [
        ['First', false],
        ['Second', true],
      ],
    );
  });

  it('lists notes of time entries among the notes of a ticket, filtered and paged as asked', async () => {
    await using world = await aWorld({ engine });
    const id = await aTicket(world, { summary: 'Slow', initialDescription: 'It is slow' });
    await aTimeEntry(world, id, { notes: 'Looked' });
    const all = (await world.get(`/service/tickets/${id}/allNotes`)).json as {
      noteType: string;
      ticket: { id: number };
    }[];
    assert.deepEqual(all.map((note) => note.noteType).sort(), ['TicketNote', 'TimeEntryNote']);
    assert.equal(all[0]?.ticket.id, id);
    const timed = await world.get(`/service/tickets/${id}/allNotes?conditions=noteType='TimeEntryNote'&fields=text`);
    assert.deepEqual(timed.json, [{ text: 'Looked' }]);
    const paged = await world.get(`/service/tickets/${id}/allNotes?pageSize=1`);
    assert.match(paged.headers.get('link') ?? '', /rel="next"/);
    assert.equal((await world.get(`/service/tickets/${id}/allNotes?conditions=nothing=1`)).status, 400);
    const entries = (await world.get(`/service/tickets/${id}/timeentries`)).json as { id: number; _info: object }[];
    assert.equal(entries.length, 1);
    assert.deepEqual((await world.get(`/service/tickets/${id}/timeentries/count`)).json, { count: 1 });
    for (const what of ['products', 'documents', 'scheduleentries', 'activities'])
      assert.deepEqual((await world.get(`/service/tickets/${id}/${what}`)).json, [], what);
  });

  it('makes a service ticket one of a project and back again, under the same id', async () => {
    await using world = await aWorld({ engine });
    const id = await aTicket(world, { summary: 'Move the servers' });
    const [board] = (await world.get('/service/boards?conditions=projectFlag=true')).json as { id: number }[];
    const body = {
      name: 'Move',
      company: { id: 1 },
      board: { id: board?.id },
      estimatedStart: '2025-03-03T00:00:00Z',
      estimatedEnd: '2025-04-03T00:00:00Z',
      billingMethod: 'ActualRates',
    };
    const project = (await world.post('/project/projects', body)).json as { id: number };
    const phase = (await world.post(`/project/projects/${project.id}/phases`, { description: 'Plan' })).json as {
      id: number;
    };
    const wanted = { phase: { id: phase.id }, wbsCode: '1.1' };
    assert.equal((await world.post(`/service/tickets/${id}/convert`, { wbsCode: '1' })).status, 400);
    const reply = await world.post(`/service/tickets/${id}/convert`, wanted);
    assert.equal(reply.status, 200, reply.text);
    const moved = (await world.get(`/project/tickets/${id}`)).json as {
      project: { id: number };
      board: { id: number };
      wbsCode: string;
    };
    assert.deepEqual([moved.project.id, moved.board.id, moved.wbsCode], [project.id, board?.id, '1.1']);
    assert.equal((await world.get(`/service/tickets/${id}`)).status, 404);
    const back = await world.post(`/project/tickets/${id}/convert`, { recordType: 'ServiceTicket' });
    assert.equal(back.status, 200, back.text);
    const ticket = (await world.get(`/service/tickets/${id}`)).json as { board: { name: string } };
    assert.equal(ticket.board.name, 'Help Desk');
  });

  it('marks a note of a project ticket', async () => {
    await using world = await aWorld({ engine });
    const id = await aTicket(world, { summary: 'Noted', initialDescription: 'Text' });
    const [note] = (await world.get(`/service/tickets/${id}/notes`)).json as { id: number }[];
    const reply = await world.post(`/project/ticketNote/${note?.id}/markAs`, { resolutionFlag: true });
    assert.equal(reply.status, 204, reply.text);
    const [marked] = (await world.get(`/service/tickets/${id}/notes`)).json as { resolutionFlag: boolean }[];
    assert.equal(marked?.resolutionFlag, true);
    assert.equal((await world.post('/project/ticketNote/99999/markAs', { resolutionFlag: true })).status, 404);
    assert.equal((await world.post(`/project/ticketNote/${note?.id}/markAs`, {})).status, 400);
  });
});
