import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { engineCases } from '../../test/engine-cases.ts';
import { type Engine, type TenantDatabase, TenantExists, TenantMissing } from './engine.ts';
import {
  ConstraintViolated,
  DatabaseClosed,
  ReaderCannotWrite,
  SeveralStatements,
  TransactionAborted,
  TransactionOver,
} from './errors.ts';
import { TenantNameInvalid } from './tenant-name.ts';

for (const { name: engineName, skip, place } of await engineCases()) {
  describe(`the ${engineName} engine`, { skip }, () => {
    let engine: Engine;
    let database: TenantDatabase;
    let tenants = 0;

    before(() => {
      engine = place.open();
    });

    after(async () => {
      await engine.close();
      await place.remove();
    });

    beforeEach(async () => {
      database = await engine.create(`t${++tenants}`);
      const { dialect } = engine;
      await database.write(async (transaction) => {
        await transaction.run(
          `create table board (id ${dialect.idColumn}, name ${dialect.columnType('text')} not null unique)`,
        );
        await transaction.run(`create table ticket (
          id ${dialect.idColumn}, board_id ${dialect.columnType('integer')} references board(id),
          summary ${dialect.columnType('text')}, hours ${dialect.columnType('double')},
          closed ${dialect.columnType('boolean')}, extra ${dialect.columnType('json')},
          file ${dialect.columnType('blob')})`);
        await transaction.run('create index ticket_summary on ticket (summary)');
      });
    });

    const names = async (from: TenantDatabase = database) =>
      (await from.reader.all('select name from board order by id')).map(([name]) => name);
    const add = (name: string, to: TenantDatabase = database) =>
      to.write(async (transaction) => transaction.run('insert into board (name) values (?)', [name]));

    test('commits what a write resolves with and rolls back what it rejects with', async () => {
      assert.equal(await add('kept'), 1);
      const refusal = new Error('no');
      const failing = database.write(async (transaction) => {
        await transaction.run('insert into board (name) values (?)', ['lost']);
        throw refusal;
      });
      await assert.rejects(failing, (error) => error === refusal);
      assert.deepEqual(await names(), ['kept']);
    });

    test('shows a reader nothing of an open transaction, and the transaction its own rows', async () => {
      await database.write(async (transaction) => {
        await transaction.run('insert into board (name) values (?)', ['open']);
        assert.deepEqual(await transaction.all('select name from board'), [['open']]);
        assert.deepEqual(await names(), []);
        assert.deepEqual(await database.background.all('select name from board'), []);
      });
      assert.deepEqual(await names(), ['open']);
      assert.deepEqual(await database.background.all('select name from board'), [['open']]);
    });

    test('brings back every kind of value', async () => {
      const file = new Uint8Array([0, 1, 255]);
      const text = 'Größe 漢字 🎫 \n " \' \\ ? $1';
      await database.write(async (transaction) => {
        const sql = 'insert into ticket (summary, hours, closed, extra, file) values (?, ?, ?, ?, ?)';
        await transaction.run(sql, [text, 1.25, true, '{"a":1}', file]);
        await transaction.run(sql, ['', -3, false, null, null]);
      });
      const [first, second] = await database.reader.all(
        'select summary, hours, closed, extra, file from ticket order by id',
      );
      assert.deepEqual(first?.slice(0, 2), [text, 1.25]);
      assert.deepEqual([Number(first?.[2]), first?.[3]], [1, '{"a":1}']);
      assert.deepEqual(new Uint8Array(first?.[4] as Uint8Array), file);
      assert.deepEqual(
        [second?.[0], second?.[1], Number(second?.[2]), second?.[3], second?.[4]],
        ['', -3, 0, null, null],
      );
      const found = await database.background.all('select id from ticket where closed = ? and file = ?', [true, file]);
      assert.deepEqual(found, [[1]]);
    });

    test('answers whole numbers as numbers, counts and sums too', async () => {
      await add('a');
      await add('b');
      const [row] = await database.reader.all('select count(*), sum(id), avg(id), max(id) from board');
      assert.deepEqual(row, [2, 3, 1.5, 2]);
      assert.deepEqual(await database.reader.all('select id from board where id > ? order by id limit ?', [1, 5]), [
        [2],
      ]);
    });

    test('keeps long text whole', async () => {
      const long = 'ä🎫x'.repeat(500_000);
      await database.write(async (transaction) => transaction.run('insert into ticket (extra) values (?)', [long]));
      for (const connection of [database.reader, database.background]) {
        assert.equal((await connection.all('select extra from ticket'))[0]?.[0], long);
      }
    });

    test('gives ids in ascending order and never one again', async () => {
      await add('a');
      await database.write(async (transaction) => transaction.run('delete from board'));
      await add('b');
      assert.deepEqual(await database.reader.all('select id from board'), [[2]]);
    });

    test('names the constraint that a statement would have broken', async () => {
      await add('twice');
      const kind = (expected: string) => (error: unknown) =>
        error instanceof ConstraintViolated && error.kind === expected;
      await assert.rejects(add('twice'), kind('unique'));
      const insert = (sql: string) => database.write(async (transaction) => transaction.run(sql, [99]));
      await assert.rejects(insert('insert into ticket (board_id) values (?)'), kind('foreignKey'));
      await assert.rejects(insert('insert into board (id) values (?)'), kind('notNull'));
      assert.deepEqual(await names(), ['twice']);
    });

    test('commits nothing after a failed statement, even when the failure was swallowed', async () => {
      const swallowing = database.write(async (transaction) => {
        await transaction.run('insert into board (name) values (?)', ['before']);
        await assert.rejects(async () => transaction.all('select nothing from nowhere'));
        await assert.rejects(
          async () => transaction.run('insert into board (name) values (?)', ['after']),
          TransactionAborted,
        );
      });
      await assert.rejects(swallowing, TransactionAborted);
      assert.deepEqual(await names(), []);
    });

    test('raises what a statement raised that nobody waited for, at once or by what follows, and commits nothing', async () => {
      const broken = 'insert into board (name) values (null)';
      const isBroken = (error: unknown) => error instanceof ConstraintViolated && error.kind === 'notNull';
      const alone = database.write(async (transaction) => transaction.runLater(broken));
      await assert.rejects(alone, isBroken);
      const followed = database.write(async (transaction) => {
        transaction.runLater('insert into board (name) values (?)', ['before']);
        transaction.runLater(broken);
        await transaction.all('select name from board');
        await transaction.run('insert into board (name) values (?)', ['after']);
      });
      await assert.rejects(followed, isBroken);
      assert.deepEqual(await names(), []);
    });

    test('runs a statement that nobody waits for before what follows', async () => {
      const seen = await database.write(async (transaction) => {
        transaction.runLater('insert into board (name) values (?)', ['later']);
        return transaction.all('select name from board');
      });
      assert.deepEqual([seen, await names()], [[['later']], ['later']]);
      await database.write(async (transaction) => transaction.runLater('delete from board'));
      assert.deepEqual(await names(), []);
    });

    test('refuses a transaction after its end, and changes through a reader', async () => {
      const leaked = await database.write(async (transaction) => ({ transaction }));
      await assert.rejects(async () => leaked.transaction.run('delete from board'), TransactionOver);
      assert.throws(() => leaked.transaction.announce('topic', ''), TransactionOver);
      await assert.rejects(async () => database.reader.run('delete from board'), ReaderCannotWrite);
      await assert.rejects(async () => database.background.run('delete from board'), ReaderCannotWrite);
    });

    test('runs one statement a call, and none of several', async () => {
      const several = `insert into board (name) values ('one'); insert into board (name) values ('two')`;
      await assert.rejects(
        database.write(async (transaction) => transaction.run(several)),
        SeveralStatements,
      );
      assert.deepEqual(await names(), []);
      assert.deepEqual(await database.reader.all('select 1; '), [[1]]);
    });

    test('loses no update of many writers', async () => {
      await add('0');
      const increments = Array.from({ length: 20 }, () =>
        database.write(async (transaction) => {
          const [row] = await transaction.all(`select name from board where id = 1${engine.dialect.forUpdate}`);
          await transaction.run('update board set name = ? where id = 1', [String(Number(row?.[0]) + 1)]);
        }),
      );
      await Promise.all(increments);
      assert.deepEqual(await names(), ['20']);
    });

    test('announces in order after the commit, to the listeners of the topic, and nothing that was rolled back', async () => {
      const heard: unknown[] = [];
      const stop = database.listen('changed', (payload, own) => void heard.push(payload, own));
      database.listen('other', () => assert.fail('another topic'));
      await assert.rejects(
        database.write(async (transaction) => {
          transaction.announce('changed', 'rolled back');
          throw new Error('no');
        }),
      );
      await database.write(async (transaction) => {
        await transaction.run('insert into board (name) values (?)', ['x']);
        transaction.announce('changed', 'a b');
        transaction.announce('changed', 'a b');
        transaction.announce('changed', '漢'.repeat(2_333));
        assert.deepEqual(heard, []);
      });
      assert.deepEqual(heard, ['a b', true, 'a b', true, '漢'.repeat(2_333), true]);
      stop();
      await database.write(async (transaction) => transaction.announce('changed', 'unheard'));
      assert.equal(heard.length, 6);
    });

    test('carries on when a listener fails', async () => {
      database.listen('changed', () => assert.fail('a listener that fails'));
      const heard: string[] = [];
      database.listen('changed', (payload) => void heard.push(payload));
      await database.write(async (transaction) => transaction.announce('changed', '1'));
      assert.deepEqual(heard, ['1']);
    });

    test('refuses announcements that cannot be carried', async () => {
      for (const [topic, payload] of [
        ['a b', ''],
        ['', ''],
        ['topic', 'x'.repeat(7_001)],
        ['topic', '\0'],
      ] as const) {
        await assert.rejects(
          database.write(async (transaction) => transaction.announce(topic, payload)),
          /topic|announcement/i,
        );
      }
    });

    test('copies, renames and drops tenants', async () => {
      await add('original');
      await engine.copy(database.tenant, '~spare');
      assert.equal((await engine.tenants()).includes('~spare'), false);
      assert.equal(await engine.exists('~spare'), true);
      const name = `${database.tenant}-copy`;
      await engine.rename('~spare', name);
      assert.equal(await engine.exists('~spare'), false);
      const copy = await engine.open(name);
      assert.deepEqual(await names(copy), ['original']);
      await add('only in the copy', copy);
      assert.deepEqual(await copy.reader.all('select id from board order by id'), [[1], [2]], 'the ids go on');
      assert.deepEqual(await names(), ['original']);
      const orphan = copy.write(async (transaction) => transaction.run('insert into ticket (board_id) values (99)'));
      await assert.rejects(orphan, ConstraintViolated);
      assert.ok((await engine.tenants()).includes(name));
      await engine.drop(name);
      assert.equal(await engine.exists(name), false);
      await assert.rejects(async () => copy.reader.all('select 1'), DatabaseClosed);
      await assert.rejects(engine.open(name), TenantMissing);
      const fresh = await engine.create(name);
      await assert.rejects(async () => fresh.reader.all('select name from board'));
    });

    test('meets no old statement in a tenant that was dropped and made anew', async () => {
      for (const type of ['integer', 'text'] as const) {
        const again = await engine.create('again');
        await again.write(async (transaction) => {
          await transaction.run(`create table thing (value ${engine.dialect.columnType(type)})`);
          await transaction.run('insert into thing (value) values (?)', [type === 'text' ? '5' : 5]);
        });
        for (let n = 0; n < 5; n++) {
          assert.deepEqual(await again.reader.all('select value from thing'), [[type === 'text' ? '5' : 5]]);
        }
        await engine.drop('again');
      }
    });

    test('keeps tenants apart on shared connections', async () => {
      const other = await engine.create(`${database.tenant}_other`);
      await other.write(async (transaction) => transaction.run('create table board (name text)'));
      const writes = Array.from({ length: 10 }, (_, n) => [add(`here ${n}`), add(`there ${n}`, other)]).flat();
      await Promise.all(writes);
      const reads = Array.from({ length: 20 }, (_, n) => (n % 2 ? other : database)).map((tenant) =>
        tenant.reader.all(`select count(*) from board where name like ?`, [tenant === other ? 'there%' : 'here%']),
      );
      for (const rows of await Promise.all(reads)) assert.deepEqual(rows, [[10]]);
    });

    test('refuses names that are missing, taken or no names', async () => {
      const taken = database.tenant;
      await assert.rejects(engine.create(taken), TenantExists);
      await assert.rejects(engine.copy(taken, taken), TenantExists);
      await assert.rejects(engine.copy('missing', 'new'), TenantMissing);
      await assert.rejects(engine.rename('missing', 'new'), TenantMissing);
      await assert.rejects(engine.drop('missing'), TenantMissing);
      await engine.create('taken');
      await assert.rejects(engine.rename('taken', taken), TenantExists);
      for (const name of [
        '',
        '.',
        '../x',
        'a/b',
        'a\\b',
        'a.b',
        'a"b',
        'A',
        'ä',
        '~',
        '~~a',
        'a\n',
        'a\0',
        '-a',
        'x'.repeat(41),
      ]) {
        await assert.rejects(engine.create(name), TenantNameInvalid);
        await assert.rejects(engine.open(name), TenantNameInvalid);
        await assert.rejects(engine.exists(name), TenantNameInvalid);
        await assert.rejects(engine.drop(name), TenantNameInvalid);
        await assert.rejects(engine.copy(taken, name), TenantNameInvalid);
        await assert.rejects(engine.rename(taken, name), TenantNameInvalid);
      }
      assert.deepEqual(await engine.open(taken), database, 'the same object while it stays open');
    });

    test('opens a tenant again after it was closed', async () => {
      await add('kept');
      const late = add('asked for before closing');
      await database.close();
      await late;
      await assert.rejects(add('after closing'), DatabaseClosed);
      const again = await engine.open(database.tenant);
      assert.notEqual(again, database);
      assert.deepEqual(await names(again), ['kept', 'asked for before closing']);
    });
  });
}
