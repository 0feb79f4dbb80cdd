import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, aTicket, changed, inOneWorld, mailsOfWork, makeRecord } from '../../../../../testkit/src/index.ts';

inOneWorld('a ticket that is deleted', (world) => {
  it('is told to the members of its team where the team wants it', async () => {
    const [ann, bob] = [await aMember(world(), 'ann'), await aMember(world(), 'bob')];
    const fields = { name: 'Night', teamLeader: { id: ann }, members: [ann, bob] };
    const team = { id: await makeRecord(world(), '/service/boards/1/teams', fields) };
    const aDeleted = async () => {
      const id = await aTicket(world(), { board: { id: 1 }, team });
      return { id, mails: await mailsOfWork(world(), () => world().delete(`/service/tickets/${id}`)) };
    };
    assert.deepEqual((await aDeleted()).mails, []);
    await changed(world(), `/service/boards/1/teams/${team.id}`, { notifyOnTicketDelete: true });
    const { id, mails } = await aDeleted();
    assert.deepEqual(
      mails.map(({ to, subject, reason }) => [to, subject, reason]),
      [[['ann@provider.example', 'bob@provider.example'], `Deleted: Ticket ${id}/Slow`, 'deleted ticket']],
    );
  });
});
