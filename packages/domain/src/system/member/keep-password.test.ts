import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';
import { findPassword, matchesPassword } from '../../password.ts';

inOneWorld('a password', (world) => {
  const opens = async (path: string, id: number, password: string) =>
    matchesPassword(await findPassword(world().tenant.database.reader, path, id), password);

  it('of a member is kept as a digest, replaced by another and never shown', async () => {
    const path = '/system/members';
    for (const [caller, identifier] of [
      [world(), 'mary'],
      [inOlderVersion(world()), 'percy'],
    ] as const) {
      const id = await aMember(caller, identifier, { password: 'secret1' });
      assert.deepEqual([await opens(path, id, 'secret1'), await opens(path, id, 'secret2')], [true, false]);
      await changed(world(), `${path}/${id}`, { title: 'Poet' });
      assert.equal(await opens(path, id, 'secret1'), true);
      await changed(world(), `${path}/${id}`, { password: 'secret2' });
      assert.deepEqual([await opens(path, id, 'secret1'), await opens(path, id, 'secret2')], [false, true]);
      assert.ok(!JSON.stringify(await shown(world(), `${path}/${id}`)).includes('secret'));
    }
  });

  it('of an integrator login is kept so too', async () => {
    const path = '/system/integratorlogins';
    const id = await makeRecord(world(), path, { username: 'robot', password: 'secret1' });
    assert.deepEqual([await opens(path, id, 'secret1'), await opens(path, id, 'secret2')], [true, false]);
    assert.ok(!JSON.stringify(await shown(world(), `${path}/${id}`)).includes('secret1'));
  });

  it('is a text: an object or a list is refused, and opens nothing', async () => {
    const contact = await makeRecord(world(), '/company/contacts', { firstName: 'Ann', company: { id: 1 } });
    const robot = await makeRecord(world(), '/system/integratorlogins', { username: 'clerk', password: 'secret1' });
    const mail = { name: 'Mail', username: 'desk@example.com', clientId: 'robot' };
    const folders = { inboxFolder: 'Inbox', processedFolder: 'Done', failedFolder: 'Failed' };
    const setup = await makeRecord(world(), '/system/googleemailsetup', { ...mail, ...folders });
    for (const [collection, id, path] of [
      ['/company/contacts', contact, 'portalPassword'],
      ['/system/integratorlogins', robot, 'password'],
      ['/system/googleemailsetup', setup, 'privateKey'],
    ] as const)
      for (const [caller, value, sign] of [
        [world(), { a: 'b' }, '{'],
        [inOlderVersion(world()), ['secret2'], '['],
      ] as const) {
        const reply = await caller.patch(`${collection}/${id}`, [{ op: 'replace', path, value }]);
        const { message } = reply.json as { message: string };
        assert.equal(reply.status, 400, reply.text);
        assert.ok(message.startsWith(`Unexpected character encountered while parsing value: ${sign}. Path '${path}'`));
      }
    assert.equal(await opens('/company/contacts', contact, '[object Object]'), false);
    assert.equal(await opens('/system/integratorlogins', robot, 'secret1'), true);
  });
});
