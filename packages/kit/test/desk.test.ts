import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { inOneWorld } from '@reeve/testkit';
import { aLiveSystem, aMemorySystem, type KitSystem, prepareWorld } from './a-kit.ts';

const order = { summary: 'No network', companyId: 1 } as const;
let records = 0;
const aRecord = (type = 'order') => {
  records += 1;
  return { type, id: String(records) };
};

/** What links, statuses and members do on every provider. */
function deskContract(system: () => KitSystem): void {
  const desk = () => system().desk;
  const aTicket = () => desk().provider.createTicket(order);

  it('links a record and a ticket, found from both sides, each once', async () => {
    const [record, ticket] = [aRecord(), await aTicket()];
    const link = await desk().links.link(record, ticket.id);
    assert.deepEqual([link.state, link.status], ['linked', ticket.status]);
    assert.deepEqual(await desk().links.link(record, ticket.id), link, 'asked again, it is the same');
    assert.deepEqual(await desk().links.ofRecord(record), link);
    assert.deepEqual(await desk().links.ofTicket(ticket.id), [link]);
    const other = await aTicket();
    await assert.rejects(desk().links.link(record, other.id), { code: 'ALREADY_LINKED' });
    await assert.rejects(desk().links.link(aRecord(), ticket.id), { code: 'ALREADY_LINKED' });
    const device = await desk().links.link(aRecord('device'), ticket.id);
    assert.equal((await desk().links.ofTicket(ticket.id)).length, 2, 'a record of another kind');
    await desk().links.unlink(device.record);
    await desk().links.unlink(record);
    assert.equal(await desk().links.ofRecord(record), null);
    await assert.rejects(desk().links.unlink(record), { code: 'NOT_LINKED' });
    await assert.rejects(desk().links.link(record, 999_999), { code: 'TICKET_NOT_FOUND' });
  });

  it('makes one ticket of a record, however often it is asked', async () => {
    const record = aRecord();
    const first = await desk().links.createLinked(record, order);
    assert.deepEqual(await desk().links.createLinked(record, order), first);
    const twice = { ...order, summary: `At once ${record.id}` };
    const other = aRecord();
    const made = await Promise.all([1, 2, 3].map(() => desk().links.createLinked(other, twice)));
    const found = await desk().provider.findTickets({ text: twice.summary });
    assert.deepEqual(new Set(made.map(({ ticketId }) => ticketId)), new Set(found.map(({ id }) => id)));
    assert.equal(found.length, 1, 'also by calls of one moment');
    await desk().links.unlink(record);
    assert.equal((await desk().links.createLinked(record, order)).ticketId, first.ticketId, 'found by its key');
  });

  it('marks the link of a ticket that was deleted, which makes room for another', async () => {
    const [record, ticket] = [aRecord(), await aTicket()];
    await desk().links.link(record, ticket.id);
    await system().deleteTicket(ticket.id);
    await desk().links.refresh();
    assert.equal((await desk().links.ofRecord(record))?.state, 'deleted');
    const next = await aTicket();
    assert.deepEqual((await desk().links.link(record, next.id)).ticketId, next.id);
  });

  it('takes links along to the ticket that took theirs in, where it is free', async () => {
    const [stays, merged, further] = [await aTicket(), await aTicket(), await aTicket()];
    const [record, other] = [aRecord(), aRecord()];
    await desk().links.link(record, merged.id);
    await desk().links.link(other, further.id);
    await system().mergeTicket(merged.id, stays.id);
    await system().mergeTicket(further.id, stays.id);
    await desk().links.look(merged.id);
    const moved = await desk().links.ofRecord(record);
    assert.deepEqual([moved?.ticketId, moved?.state, moved?.status], [stays.id, 'linked', stays.status]);
    await desk().links.refresh();
    const left = await desk().links.ofRecord(other);
    assert.deepEqual([left?.ticketId, left?.state, left?.mergedInto], [further.id, 'merged', stays.id]);
    const late = aRecord('device');
    assert.equal((await desk().links.link(late, merged.id)).ticketId, stays.id);
    await assert.rejects(desk().links.link(other, stays.id), { code: 'ALREADY_LINKED' });
    assert.equal((await desk().links.ofRecord(other))?.state, 'merged', 'it stays as it was');
    const next = await aTicket();
    assert.equal((await desk().links.link(other, next.id)).state, 'linked');
  });

  it('puts tickets into the status that a state is on their board, and says what is not mapped', async () => {
    const ticket = await aTicket();
    const record = aRecord();
    await desk().links.link(record, ticket.id);
    const closed = (await desk().provider.statusesOf(ticket.board.id)).find(({ isClosed }) => isClosed);
    assert.ok(closed);
    await assert.rejects(desk().statuses.apply(ticket.id, 'done'), (error: { code: string; message: string }) => {
      assert.equal(error.code, 'STATE_UNMAPPED');
      assert.ok(error.message.includes(`"done"`) && error.message.includes(`"${ticket.board.name}"`));
      return true;
    });
    await assert.rejects(desk().statuses.map(ticket.board.id, 'done', 999_999), { code: 'STATUS_NOT_OF_BOARD' });
    await desk().statuses.map(ticket.board.id, 'done', ticket.status.id);
    await desk().statuses.map(ticket.board.id, 'done', closed.id);
    assert.equal((await desk().statuses.list()).length, 1, 'in place of the one before');
    const changed = await desk().statuses.apply(ticket.id, 'done');
    assert.equal(changed.status.id, closed.id);
    assert.deepEqual(await desk().statuses.statesOf(changed), ['done']);
    assert.deepEqual((await desk().links.ofRecord(record))?.status, changed.status);
    assert.deepEqual(await desk().statuses.apply(ticket.id, 'done'), changed);
    assert.equal(await desk().statuses.unmap(ticket.board.id, 'done'), true);
    await assert.rejects(desk().statuses.apply(999_999, 'done'), { code: 'TICKET_NOT_FOUND' });
  });

  it('suggests members, and keeps who was confirmed', async () => {
    const users = [
      { id: 'u1', name: 'Somebody Else', email: 'MARY@provider.example ' },
      { id: 'u2', name: 'Nobody Known', email: 'nobody@elsewhere.example' },
    ];
    const [first, second] = await desk().members.suggest(users);
    const [best] = first?.suggestions ?? [];
    assert.deepEqual([best?.member.identifier, best?.score], ['mary', 1]);
    assert.deepEqual(second?.suggestions, []);
    const memberId = best?.member.id ?? 0;
    assert.equal((await desk().members.confirm('u1', memberId)).memberName, 'mary Shelley');
    assert.equal((await desk().members.memberOf('u1'))?.memberId, memberId);
    assert.deepEqual(
      (await desk().members.usersOf(memberId)).map(({ userId }) => userId),
      ['u1'],
    );
    assert.deepEqual(
      (await desk().members.suggest(users)).map(({ user }) => user.id),
      ['u2'],
    );
    await assert.rejects(desk().members.confirm('u2', 999_999), { code: 'NO_MEMBER' });
    assert.equal(await desk().members.forget('u1'), true);
    assert.equal(await desk().members.memberOf('u1'), null);
  });

  it('posts a note once', async () => {
    const ticket = await aTicket();
    const note = { key: `note-${ticket.id}`, ticketId: ticket.id, text: 'Sent on.\r\n', kind: 'discussion' } as const;
    const [one, two] = await Promise.all([desk().notes.post(note), desk().notes.post(note)]);
    assert.deepEqual([one.isNew, two.isNew, two.noteId], [true, false, one.noteId]);
    assert.deepEqual(await desk().notes.post(note), two);
    assert.equal((await desk().provider.notesOf(ticket.id)).length, 1);
    await assert.rejects(desk().notes.post({ ...note, text: 'Another' }), { code: 'NOTE_KEY_USED' });
    const missing = { ...note, key: `lost-${ticket.id}`, ticketId: 999_999 };
    await assert.rejects(desk().notes.post(missing), { code: 'TICKET_NOT_FOUND' });
    assert.equal((await desk().notes.post({ ...missing, ticketId: ticket.id, text: 'Free' })).isNew, true);
  });
}

describe('a desk in memory', () => {
  let system: KitSystem;
  before(async () => {
    system = await aMemorySystem();
  });
  deskContract(() => system);
});

inOneWorld('a desk by the API, against a live server', (world) => {
  let system: KitSystem;
  before(async () => {
    await prepareWorld(world());
    system = await aLiveSystem(world());
  });
  deskContract(() => system);
});
