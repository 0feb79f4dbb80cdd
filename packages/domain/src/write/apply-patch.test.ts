import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, aPhase, aProject, aProjectTicket, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

type Lists = Readonly<Record<string, readonly { readonly id: number }[] | undefined>>;

inOneWorld('a whole list that is taken out of a record by a patch', (world) => {
  const emptied = async (path: string, field: string, filled: readonly object[], callers = [world()]) => {
    for (const caller of callers)
      for (const operation of [{ op: 'remove' }, { op: 'replace', value: null }, { op: 'replace', value: '' }]) {
        await changed(world(), path, { [field]: filled });
        const reply = await caller.patch(path, [{ ...operation, path: field }]);
        assert.equal(reply.status, 200, reply.text);
        assert.equal(
          (await shown<Lists>(world(), path))[field]?.length ?? 0,
          0,
          `${path} ${JSON.stringify(operation)}`,
        );
      }
  };

  it('has nothing in it, be it of rows or of links', async () => {
    const contact = `/company/contacts/${await aContact(world())}`;
    const both = [world(), inOlderVersion(world())];
    const mail = { type: { id: 1 }, value: 'gone@example.com', communicationType: 'Email' };
    await emptied(contact, 'communicationItems', [mail], both);
    await emptied(contact, 'types', [{ id: 1 }, { id: 2 }], both);
    const ticket = await aProjectTicket(world(), await aPhase(world(), await aProject(world())));
    await emptied(`/project/tickets/${ticket}`, 'tasks', [{ notes: 'First' }, { notes: 'Second' }]);
  });

  it('is filled by what comes behind', async () => {
    const path = `/project/tickets/${await aProjectTicket(world(), await aPhase(world(), await aProject(world())))}`;
    await changed(world(), path, { tasks: [{ notes: 'Was' }] });
    const again = [
      { op: 'remove', path: 'tasks' },
      { op: 'add', path: 'tasks/-', value: { notes: 'Is' } },
    ];
    const { tasks } = (await world().patch(path, again)).json as { tasks: { notes: string }[] };
    assert.deepEqual(
      tasks.map(({ notes }) => notes),
      ['Is'],
    );
  });
});
