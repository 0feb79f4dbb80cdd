import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../testkit/src/world.ts';

onEachEngine('the application', (engine) => {
  it('makes a ticket, answers it, changes it and deletes it', async () => {
    await using world = await aWorld({ engine });
    const made = await world.post('/service/tickets', {
      summary: 'Printer on fire',
      company: { id: 1 },
      initialDescription: 'It burns',
    });
    assert.equal(made.status, 201, made.text);
    const ticket = made.json as { id: number; status: { name: string }; _info: { dateEntered: string } };
    assert.equal(ticket.status.name, 'New');
    assert.equal(ticket._info.dateEntered, '2025-03-03T09:00:00Z');
    assert.equal(made.headers.get('location'), `${world.base}/service/tickets/${ticket.id}`);
    const notes = await world.get(`/service/tickets/${ticket.id}/notes`);
    assert.deepEqual(
      (notes.json as { text: string }[]).map((note) => note.text),
      ['It burns'],
    );
    const patched = await world.patch(`/service/tickets/${ticket.id}`, [
      { op: 'replace', path: 'summary', value: 'Printer is cold' },
    ]);
    assert.equal((patched.json as { summary: string }).summary, 'Printer is cold', patched.text);
    assert.equal((await world.delete(`/service/tickets/${ticket.id}`)).status, 204);
    assert.equal((await world.get(`/service/tickets/${ticket.id}`)).status, 404);
  });
});
