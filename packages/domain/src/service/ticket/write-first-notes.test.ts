import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

interface Note {
  readonly text: string;
  readonly detailDescriptionFlag: boolean;
  readonly internalAnalysisFlag: boolean;
  readonly resolutionFlag: boolean;
}

inOneWorld('the first notes of a ticket', (world) => {
  const notesOf = async (ticket: number) =>
    (await shown<Note[]>(world(), `/service/tickets/${ticket}/notes`)).map((note) => [
      note.text,
      note.detailDescriptionFlag,
      note.internalAnalysisFlag,
      note.resolutionFlag,
    ]);

  it('are the description, analysis and resolution that it is sent with, each where it belongs', async () => {
    const sent = { initialDescription: 'Slow', initialInternalAnalysis: 'Old disk', initialResolution: 'New disk' };
    for (const caller of [world(), inOlderVersion(world())])
      assert.deepEqual(await notesOf(await aTicket(caller, sent)), [
        ['Slow', true, false, false],
        ['Old disk', false, true, false],
        ['New disk', false, false, true],
      ]);
  });

  it('are none where nothing is said, and none come from a later change', async () => {
    const ticket = await aTicket(world(), { initialDescription: '' });
    await changed(world(), `/service/tickets/${ticket}`, { initialDescription: 'Slow' });
    assert.deepEqual(await notesOf(ticket), []);
  });
});
