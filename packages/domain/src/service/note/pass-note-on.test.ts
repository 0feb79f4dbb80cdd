import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

interface Note {
  readonly text: string;
  readonly bundledFlag: boolean;
  readonly createdByParentFlag: boolean;
}

inOneWorld('a note of a ticket with children', (world) => {
  const board = { id: 1 };
  const aBundle = async () => {
    const parent = await aTicket(world(), { board });
    return { parent, child: await aTicket(world(), { board, parentTicketId: parent }) };
  };
  const write = (ticket: number, text: string, flags: object, caller = world()) =>
    makeRecord(caller, `/service/tickets/${ticket}/notes`, { text, ...flags });
  const notesOf = async (ticket: number) =>
    (await shown<Note[]>(world(), `/service/tickets/${ticket}/allNotes`)).map(
      ({ text, bundledFlag, createdByParentFlag }) => [text, bundledFlag, createdByParentFlag],
    );
  const loop = (flags: Readonly<Record<string, boolean>>) => changed(world(), '/service/boards/1', flags);

  it('is theirs too where the board passes that kind on, and told once where it was written', async () => {
    const { parent, child } = await aBundle();
    await write(parent, 'Before', { detailDescriptionFlag: true });
    assert.deepEqual(await notesOf(child), []);
    await loop({ closedLoopDiscussionsFlag: true });
    for (const [caller, text] of [
      [world(), 'Cable cut'],
      [inOlderVersion(world()), 'Digging'],
    ] as const) {
      await write(parent, text, { detailDescriptionFlag: true }, caller);
      await write(parent, 'Ask the city', { internalAnalysisFlag: true }, caller);
      assert.ok((await notesOf(child)).some((note) => String(note) === `${text},false,true`));
    }
    assert.equal((await notesOf(child)).length, 2);
    const told = (await notesOf(parent)).filter(([text]) => text === 'Cable cut');
    assert.deepEqual(told, [['Cable cut', false, false]]);
    await write(child, 'My own', { detailDescriptionFlag: true });
    assert.ok((await notesOf(parent)).some((note) => String(note) === 'My own,true,false'));
  });

  it('goes down to the last of them, and who was assigned is noted where it was', async () => {
    await loop({ closedLoopDiscussionsFlag: false, closedLoopAllFlag: true });
    const { parent, child } = await aBundle();
    const last = await aTicket(world(), { board, parentTicketId: child });
    await write(parent, 'Wait', { internalAnalysisFlag: true });
    await changed(world(), `/service/tickets/${parent}`, { owner: { id: 1 } });
    for (const ticket of [child, last]) assert.deepEqual(await notesOf(ticket), [['Wait', false, true]]);
    await loop({ closedLoopAllFlag: false });
  });
});
