import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

type Note = Readonly<Record<string, unknown>>;

const places = ['detailDescriptionFlag', 'internalAnalysisFlag', 'resolutionFlag'] as const;

inOneWorld('the notes of a time entry', (world) => {
  const allNotesOf = async (ticket: string) =>
    (await shown<Note[]>(world(), `${ticket}/allNotes`)).map((note) => [
      note['noteType'],
      note['text'],
      ...places.filter((place) => note[place] === true),
    ]);

  for (const [index, flag] of (
    ['addToDetailDescriptionFlag', 'addToInternalAnalysisFlag', 'addToResolutionFlag'] as const
  ).entries())
    it(`are among all notes of the ticket where ${flag} says, and follow the entry`, async () => {
      for (const caller of [world(), inOlderVersion(world())]) {
        const [one, other] = [await aTicket(world()), await aTicket(world())];
        const path = `/time/entries/${await aTimeEntry(caller, one, { notes: 'Rebooted', [flag]: true })}`;
        assert.deepEqual(await allNotesOf(`/service/tickets/${one}`), [['TimeEntryNote', 'Rebooted', places[index]]]);
        await changed(caller, path, { notes: 'Rebooted twice', chargeToId: other });
        assert.deepEqual(await allNotesOf(`/service/tickets/${one}`), []);
        const moved = ['TimeEntryNote', 'Rebooted twice'];
        assert.deepEqual(await allNotesOf(`/service/tickets/${other}`), [[...moved, places[index]]]);
        await changed(caller, path, { [flag]: false });
        assert.deepEqual(await allNotesOf(`/service/tickets/${other}`), [moved]);
        assert.equal((await caller.delete(path)).status, 204);
        assert.deepEqual(await allNotesOf(`/service/tickets/${other}`), []);
      }
    });

  it('are not among the notes that were written of the ticket', async () => {
    const tickets = [
      [`/service/tickets/${await aTicket(world())}`, 'ServiceTicket'],
      [
        `/project/tickets/${await aProjectTicket(world(), await aPhase(world(), await aProject(world())))}`,
        'ProjectTicket',
      ],
    ] as const;
    for (const caller of [world(), inOlderVersion(world())])
      for (const [path, chargeToType] of tickets) {
        const id = await makeRecord(caller, `${path}/notes`, { text: 'Written', detailDescriptionFlag: true });
        await aTimeEntry(caller, Number(path.split('/').at(-1)), {
          chargeToType,
          notes: 'Rebooted',
          addToDetailDescriptionFlag: true,
          addToResolutionFlag: true,
        });
        const newest = await shown<Note[]>(caller, `${path}/notes?orderBy=id desc&pageSize=1`);
        assert.deepEqual(newest[0]?.['id'], id);
        assert.deepEqual(await shown(caller, `${path}/notes?conditions=text="Rebooted"`), []);
        const further = `${path}/notes/${id + 1}`;
        assert.equal((await caller.get(further)).status, 404);
        assert.equal((await caller.patch(further, [{ op: 'replace', path: 'text', value: 'Other' }])).status, 404);
        assert.equal((await caller.delete(further)).status, 404);
      }
    for (const [path] of tickets) {
      assert.deepEqual(await shown(world(), `${path}/notes/count`), { count: 2 });
      assert.equal((await allNotesOf(path)).length, 4);
    }
  });

  it('are by the member who worked', async () => {
    const ticket = await aTicket(world());
    const member = { identifier: 'Tech1' };
    await aTimeEntry(world(), ticket, { notes: 'Rebooted', addToResolutionFlag: true, member });
    const [note] = await shown<{ member: { identifier: string } }[]>(world(), `/service/tickets/${ticket}/allNotes`);
    assert.equal(note?.member.identifier, 'Tech1');
  });
});
