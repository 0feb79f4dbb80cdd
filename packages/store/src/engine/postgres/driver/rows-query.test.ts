import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import pg from 'pg';
import { skipPostgres, worldDatabase } from '../../../../../testkit/src/world-database.ts';
import { type Answered, type KnownColumns, RowsQuery } from './rows-query.ts';

/** A connection of the driver's, and how often it asked what columns are. */
class Asking implements AsyncDisposable {
  readonly known: KnownColumns = new Map();
  described = 0;
  readonly #client: pg.Client;
  readonly #release: () => Promise<void>;

  private constructor(client: pg.Client, release: () => Promise<void>) {
    this.#client = client;
    this.#release = release;
    const { connection } = client as unknown as { connection: { describe(asked: object): void } };
    const describing = connection.describe.bind(connection);
    connection.describe = (asked) => {
      this.described += 1;
      describing(asked);
    };
  }

  static async begin(): Promise<Asking> {
    const database = await worldDatabase();
    const client = new pg.Client({ connectionString: database.url, pipeline: true });
    await client.connect();
    return new Asking(client, () => database.release());
  }

  ask(name: string | undefined, text: string, values: (string | Buffer | null)[] = []): Promise<Answered | null> {
    return new Promise((resolve, reject) => {
      const told = (error: Error | null, answered: Answered | null) =>
        error === null ? resolve(answered) : reject(error);
      this.#client.query(new RowsQuery({ text, name, values }, this.known, told));
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client.end();
    await this.#release();
  }
}

describe('a query whose rows are lists', { skip: skipPostgres }, () => {
  const kinds = `select $1::int, $2::text, $3::boolean, $4::bytea, '12.5'::numeric, null::text, count(*) from generate_series(1, 3)`;

  it('asks once a connection what the columns of a kept statement are, and reads the same each time', async () => {
    await using asking = await Asking.begin();
    const values = ['7', 'a b', 'true', Buffer.from([0, 255])];
    const first = await asking.ask('kinds', kinds, values);
    const second = await asking.ask('kinds', kinds, values);
    assert.deepEqual(first, { rows: [[7, 'a b', true, Buffer.from([0, 255]), 12.5, null, 3]], count: 1 });
    assert.deepEqual(second, first);
    assert.equal(asking.described, 1);
  });

  it('asks each time where a statement is not kept', async () => {
    await using asking = await Asking.begin();
    for (const number of [1, 2]) assert.deepEqual((await asking.ask(undefined, 'select 1'))?.rows, [[1]], `${number}`);
    assert.equal(asking.described, 2);
  });

  it('counts the rows that a statement without columns touched', async () => {
    await using asking = await Asking.begin();
    await asking.ask(undefined, 'create temporary table kept (n int)');
    const insert = 'insert into kept select generate_series(1, $1::int)';
    assert.deepEqual(await asking.ask('fill', insert, ['3']), { rows: [], count: 3 });
    assert.deepEqual(await asking.ask('fill', insert, ['4']), { rows: [], count: 4 });
    assert.equal(asking.described, 2);
  });

  it('answers several that were sent together to each its own, one that fails among them', async () => {
    await using asking = await Asking.begin();
    const half = 'select 6 / $1::int';
    const asked = ['2', '0', '3'].map((by) => asking.ask('half', half, [by]));
    const [first, failed, third] = await Promise.allSettled(asked);
    assert.deepEqual(first?.status === 'fulfilled' && first.value?.rows, [[3]]);
    assert.match(failed?.status === 'rejected' ? String(failed.reason) : '', /division by zero/);
    assert.deepEqual(third?.status === 'fulfilled' && third.value?.rows, [[2]]);
    assert.deepEqual((await asking.ask('half', half, ['1']))?.rows, [[6]]);
  });

  it('refuses a row of another shape than it knows, and learns the new one', async () => {
    await using asking = await Asking.begin();
    await asking.ask(undefined, 'create temporary table shaped (a int)');
    await asking.ask(undefined, 'insert into shaped values (1)');
    assert.deepEqual((await asking.ask('all', 'select * from shaped'))?.rows, [[1]]);
    await asking.ask(undefined, `alter table shaped add b text default 'x'`);
    await assert.rejects(asking.ask('all', 'select * from shaped'), /cached plan must not change result type/);
    assert.equal(asking.known.has('all'), false);
  });
});
