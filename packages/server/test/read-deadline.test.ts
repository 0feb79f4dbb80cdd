import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { it } from 'node:test';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';

/** Seconds, as nothing else of a server waits. */
const deadline = 7;

/** Timers of calls that run when they are told to; others never do. */
function handTimers() {
  const due = new Set<() => void>();
  return {
    timers: {
      after: (milliseconds: number, work: () => void) => {
        if (milliseconds === deadline * 1000) due.add(work);
        return () => void due.delete(work);
      },
    },
    /** Everything that waits is over now. */
    ring: () => {
      for (const work of due) work();
    },
    get waiting() {
      return due.size;
    },
  };
}

/** A condition that takes long on the rows that `fill` makes. */
const costly = Array.from({ length: 400 }, (_, n) => `summary not like "%${n}%[a-z][^a-f]_[0-9]7[x-z]%"`).join(' and ');

/** So many tickets that trying the condition on all takes many seconds. */
async function fill({ tenant: { database } }: World): Promise<void> {
  const many = 15_000;
  const from =
    database.dialect.name === 'sqlite'
      ? `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${many}) select 'ServiceTicket', 'a long summary of a ticket that is tried again and again ' || i, 1, 1, '2025-01-01T00:00:00Z' from n`
      : `select 'ServiceTicket', 'a long summary of a ticket that is tried again and again ' || i, 1, 1, '2025-01-01T00:00:00Z' from generate_series(1, ${many}) i`;
  await database.write(async (transaction) =>
    transaction.run(
      `insert into "service_tickets" ("record_type", "summary", "board_id", "company_id", "_date_entered") ${from}`,
    ),
  );
}

/** Takes away what `fill` made. */
async function empty({ tenant: { database } }: World): Promise<void> {
  await database.write(async (transaction) =>
    transaction.run(`delete from "service_tickets" where "summary" like 'a long summary%'`),
  );
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(setImmediate);
}

onEachEngine('a call that takes too long', (engine) => {
  it('is ended in words when its time is over, while others are answered', async () => {
    const hand = handTimers();
    await using world = await aWorld({ engine, timers: hand.timers, flags: { 'read-deadline': `${deadline}` } });
    await fill(world);
    const body = { conditions: costly };
    const calls = [1, 2, 3].map(() => world.post('/service/tickets/search?pageSize=1000', body));
    await until(() => world.parts.engine.longReads().running > 0);
    assert.equal((await world.get('/company/companies/1')).status, 200);
    assert.equal((await world.post('/service/tickets', { summary: 'Short', company: { id: 1 } })).status, 201);
    await until(() => hand.waiting === calls.length);
    hand.ring();
    for (const { status, headers, json } of await Promise.all(calls)) {
      assert.equal(status, 503);
      assert.equal(headers.get('retry-after'), '10');
      assert.match((json as { message: string }).message, /took longer than it may/);
    }
    assert.equal(hand.waiting, 0);
    assert.deepEqual(
      world.observed.filter(({ kind }) => kind === 'bug'),
      [],
    );
    await until(() => world.parts.engine.longReads().running === 0);
    await empty(world);
    const { status, json } = await world.post('/service/tickets/search?pageSize=1000', body);
    assert.deepEqual([status, (json as { id: number }[]).length], [200, 1], 'whoever asks again is answered');
  });

  it('is ended when its caller hangs up', async () => {
    const hand = handTimers();
    await using world = await aWorld({ engine, timers: hand.timers, flags: { 'read-deadline': `${deadline}` } });
    await fill(world);
    const text = JSON.stringify({ conditions: costly });
    const headers = { ...world.headers, 'content-type': 'application/json', 'content-length': text.length };
    const call = httpRequest(`${world.base}/service/tickets/search?pageSize=1000`, { method: 'POST', headers });
    call.on('error', () => {});
    call.end(text);
    await until(() => world.parts.engine.longReads().running === 1);
    call.destroy();
    await until(() => world.parts.engine.longReads().running === 0);
    assert.equal(hand.waiting, 0);
    assert.deepEqual(
      world.observed.filter(({ kind }) => kind === 'bug'),
      [],
    );
  });
});
