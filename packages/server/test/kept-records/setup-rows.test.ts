import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, aWorld, onEachEngine, type World } from '../../../testkit/src/index.ts';
import { made, read } from '../answers.ts';

interface Ticket {
  priority: { id: number; name: string };
  customFields: { caption: string; value: unknown }[];
}

const replacing = (path: string, value: unknown) => [{ op: 'replace', path, value }];

/** What a new ticket has that nobody said. */
async function newTicket(world: World): Promise<Ticket> {
  return read<Ticket>(world, `/service/tickets/${await aTicket(world)}`);
}

onEachEngine('rows that are kept between transactions', (engine) => {
  it('are what any process committed last, for the defaults and checks of the next write', async () => {
    await using first = await aWorld({ engine });
    if (engine === 'sqlite') await turnsAbout(first, first);
    else {
      await using second = await aWorld({ engine, beside: first });
      await turnsAbout(first, second);
    }
  });

  it('are what those before a write made of them, where many are written at once', async () => {
    await using world = await aWorld({ engine });
    const priorities = await read<{ id: number }[]>(world, '/service/priorities');
    for (const { id } of priorities) {
      const change = world.patch(`/service/priorities/${id}`, replacing('defaultFlag', true));
      const refused = world.patch(`/service/priorities/${id}`, replacing('name', ''));
      const [changed, unchanged, ...tickets] = await Promise.all([
        change,
        refused,
        ...[1, 2, 3].map(() => aTicket(world)),
      ]);
      assert.deepEqual([changed?.status, unchanged?.status, tickets.length], [200, 400, 3]);
      assert.equal((await newTicket(world)).priority.id, id);
    }
  });
});

/** One changes what the other goes by, and the other way round. */
async function turnsAbout(first: World, second: World): Promise<void> {
  const priorities = await read<{ id: number }[]>(first, '/service/priorities');
  assert.ok(priorities.length > 1);
  for (const [at, { id }] of [...priorities, ...priorities].entries()) {
    const [writer, other] = at % 2 === 0 ? [first, second] : [second, first];
    assert.equal((await newTicket(other)).priority.id > 0, true);
    const reply = await writer.patch(`/service/priorities/${id}`, replacing('defaultFlag', true));
    assert.equal(reply.status, 200, reply.text);
    assert.equal((await newTicket(other)).priority.id, id);
    assert.equal((await newTicket(writer)).priority.id, id);
  }
  const options = [{ optionValue: 'low', defaultFlag: true, sortOrder: 1 }];
  const field = {
    podId: 1,
    caption: 'Shelf',
    sequenceNumber: 8,
    fieldTypeIdentifier: 'Text',
    entryTypeIdentifier: 'List',
  };
  await made(first, '/system/userDefinedFields', { ...field, options });
  const shelf = (await newTicket(second)).customFields.find(({ caption }) => caption === 'Shelf');
  assert.equal(shelf?.value, 'low');
  const status = await made(first, '/service/boards/1/statuses', { name: 'Parked' });
  assert.equal(
    (
      await second.post('/service/tickets', {
        summary: 'x',
        company: { id: 1 },
        board: { id: 1 },
        status: { id: status.id },
      })
    ).status,
    201,
  );
  assert.equal((await first.delete(`/service/boards/1/statuses/${status.id}`)).status, 409);
}
