import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, aTimeEntry, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

interface Note {
  readonly text: string;
  readonly detailDescriptionFlag: boolean;
  readonly internalAnalysisFlag: boolean;
  readonly resolutionFlag: boolean;
}

inOneWorld('the notes of a time entry', (world) => {
  const notesOf = async (ticket: number) =>
    (await shown<Note[]>(world(), `/service/tickets/${ticket}/notes`)).map((note) => [
      note.text,
      note.detailDescriptionFlag,
      note.internalAnalysisFlag,
      note.resolutionFlag,
    ]);

  for (const [flag, ...places] of [
    ['addToDetailDescriptionFlag', true, false, false],
    ['addToInternalAnalysisFlag', false, true, false],
    ['addToResolutionFlag', false, false, true],
  ] as const)
    it(`are added to the ticket where ${flag} says so`, async () => {
      for (const caller of [world(), inOlderVersion(world())]) {
        const ticket = await aTicket(world());
        const path = `/time/entries/${await aTimeEntry(caller, ticket, { notes: 'Rebooted', [flag]: true })}`;
        assert.deepEqual(await notesOf(ticket), [['Rebooted', ...places]]);
        await changed(caller, path, { notes: 'Rebooted twice' });
        assert.deepEqual(await notesOf(ticket), [['Rebooted twice', ...places]]);
        const other = await aTicket(world());
        await changed(caller, path, { chargeToId: other });
        assert.deepEqual([await notesOf(ticket), await notesOf(other)], [[], [['Rebooted twice', ...places]]]);
        await changed(caller, path, { [flag]: false });
        assert.deepEqual(await notesOf(other), []);
        await changed(caller, path, { [flag]: true });
        assert.equal((await notesOf(other)).length, 1);
        assert.equal((await caller.delete(path)).status, 204);
        assert.deepEqual(await notesOf(other), []);
      }
    });

  it('are by the member who worked', async () => {
    const ticket = await aTicket(world());
    const member = { identifier: 'Tech1' };
    await aTimeEntry(world(), ticket, { notes: 'Rebooted', addToResolutionFlag: true, member });
    const [note] = await shown<{ member: { identifier: string } }[]>(world(), `/service/tickets/${ticket}/notes`);
    assert.equal(note?.member.identifier, 'Tech1');
  });

  it('stay with the entry where no flag or no text is sent', async () => {
    const ticket = await aTicket(world());
    await aTimeEntry(world(), ticket, { notes: 'Rebooted' });
    await aTimeEntry(world(), ticket, { addToResolutionFlag: true });
    assert.deepEqual(await notesOf(ticket), []);
  });

  it('are shown once among all notes, as those of the entry', async () => {
    const ticket = await aTicket(world());
    await aTimeEntry(world(), ticket, { notes: 'Rebooted', addToResolutionFlag: true });
    const all = await shown<Record<string, unknown>[]>(world(), `/service/tickets/${ticket}/allNotes`);
    assert.deepEqual(
      all.map((note) => [note['noteType'], note['text'], note['resolutionFlag']]),
      [['TimeEntryNote', 'Rebooted', true]],
    );
  });
});
