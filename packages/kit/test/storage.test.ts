import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { type KitStorage, type LinkRow, sqliteStorage } from '../src/index.ts';
import { migrate, migrations, versionOf } from '../src/storage/migrations.ts';
import { memoryStorage } from '../src/testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'reeve-kit-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const link: LinkRow = {
  ...{ connectionId: 'c', recordType: 'order', recordId: "4711' OR 1", ticketId: 5, state: 'linked', boardId: 1 },
  ...{ statusId: null, statusName: null, changedAt: '2026-01-01T00:00:00.000Z', mergedInto: null },
};

/** What every storage has to hold. */
function storageContract(make: () => KitStorage): void {
  it('adds, finds, changes and removes rows', async () => {
    const storage = make();
    const { links } = storage;
    await links.add({ ...link, recordId: 'b', ticketId: 6 });
    await links.add({ ...link, recordId: 'a' });
    assert.deepEqual(
      (await links.find({ connectionId: 'c' })).map(({ recordId }) => recordId),
      ['a', 'b'],
    );
    assert.deepEqual(await links.find({ statusId: null, recordId: 'a' }), [{ ...link, recordId: 'a' }]);
    assert.equal(await links.update({ ticketId: 6 }, { statusId: 3, statusName: 'New' }), 1);
    assert.deepEqual(
      (await links.find({ statusId: 3 })).map(({ statusName }) => statusName),
      ['New'],
    );
    assert.equal(await links.update({ ticketId: 99 }, { statusId: 3 }), 0);
    assert.equal(await links.remove({ ticketId: 5 }), 1);
    assert.equal((await links.find({})).length, 1);
    await storage.close();
  });

  it('takes texts as they are, and keeps what is unique', async () => {
    const storage = make();
    await storage.links.add(link);
    assert.deepEqual(await storage.links.find({ recordId: link.recordId }), [link]);
    const taken = { name: 'DuplicateRowError' };
    await assert.rejects(storage.links.add({ ...link, ticketId: 6 }), taken, 'the same record');
    await assert.rejects(storage.links.add({ ...link, recordId: 'x' }), taken, 'the same ticket');
    await storage.links.add({ ...link, recordId: 'x', ticketId: 6 });
    await assert.rejects(storage.links.update({ recordId: 'x' }, { ticketId: 5 }), taken);
    assert.equal((await storage.links.find({ recordId: 'x' }))[0]?.ticketId, 6);
    await storage.close();
  });

  it('keeps every kind of row', async () => {
    const storage = make();
    const connection = { id: 'c', name: 'n', provider: 'p', settings: '{}', sealed: 's', keyId: 'k', createdAt: 't' };
    const posting = {
      connectionId: 'c',
      noteKey: 'k',
      ticketId: 1,
      digest: 'd',
      afterNote: 0,
      claimedUntil: 0,
      noteId: null,
    };
    const state = { connectionId: 'c', boardId: 1, state: 's', statusId: 2, statusName: 'n' };
    const member = { connectionId: 'c', userId: 'u', memberId: 1, memberName: 'n', confirmedAt: 't' };
    await storage.connections.add(connection);
    await storage.postings.add(posting);
    await storage.states.add(state);
    await storage.members.add(member);
    assert.deepEqual(await storage.connections.find({}), [connection]);
    assert.deepEqual(await storage.postings.find({}), [posting]);
    assert.deepEqual(await storage.states.find({}), [state]);
    assert.deepEqual(await storage.members.find({}), [member]);
    await assert.rejects(storage.connections.add(connection), { name: 'DuplicateRowError' });
    await storage.close();
  });
}

describe('the storage in memory', () => storageContract(memoryStorage));

let files = 0;
const aFile = () => {
  files += 1;
  return join(folder, `kit-${files}.db`);
};

describe('the storage in SQLite', () => {
  storageContract(() => sqliteStorage(aFile()));

  it('is a file for its owner alone, also where it was readable before', async () => {
    const file = aFile();
    writeFileSync(file, '', { mode: 0o644 });
    const storage = sqliteStorage(file);
    await storage.links.add(link);
    for (const name of [file, `${file}-wal`, `${file}-shm`]) assert.equal(statSync(name).mode & 0o777, 0o600, name);
    await storage.close();
    const again = sqliteStorage(file);
    assert.equal((await again.links.find({})).length, 1);
    await again.close();
  });

  for (let version = 0; version <= migrations.length; version += 1) {
    it(`of version ${version} is brought to the newest, with what it holds`, async () => {
      const file = aFile();
      const old = new DatabaseSync(file);
      migrate(old, version);
      assert.equal(versionOf(old), version);
      if (version > 0) {
        old.exec("INSERT INTO connections VALUES ('c', 'n', 'p', '{}', 's', 'k', 't')");
        old.exec(
          `INSERT INTO links (connectionId, recordType, recordId, ticketId, state, changedAt) VALUES ('c', 'order', '1', 5, 'linked', 't')`,
        );
      }
      if (version > 1) old.exec("INSERT INTO states VALUES ('c', 1, 's', 2, 'n')");
      old.close();
      const storage = sqliteStorage(file);
      assert.equal((await storage.connections.find({ id: 'c' })).length, version > 0 ? 1 : 0);
      assert.deepEqual(
        (await storage.links.find({})).map(({ mergedInto }) => mergedInto),
        version > 0 ? [null] : [],
      );
      assert.equal((await storage.states.find({})).length, version > 1 ? 1 : 0);
      assert.deepEqual(await storage.postings.find({}), []);
      await storage.close();
    });
  }

  it('of a newer kit is refused and left as it is', () => {
    const file = aFile();
    const newer = new DatabaseSync(file);
    newer.exec(`PRAGMA user_version = ${migrations.length + 1}`);
    newer.close();
    assert.throws(() => sqliteStorage(file), { name: 'KitError', code: 'STORAGE_TOO_NEW' });
    const still = new DatabaseSync(file);
    assert.equal(versionOf(still), migrations.length + 1);
    still.close();
  });
});
