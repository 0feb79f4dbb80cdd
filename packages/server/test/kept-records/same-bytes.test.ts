import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aWorld, onEachEngine, type World } from '../../../testkit/src/index.ts';
import { type Asked, plainAnswers, versions } from './plain-answers.ts';
import { type Dice, dice, type Hot, heatUp, writeAny } from './random-writes.ts';

/** Reads and writes of a run; `REEVE_CASES` takes another number. */
const steps = Number(process.env['REEVE_CASES'] ?? 400);
const seed = Number(process.env['REEVE_SEED'] ?? 16);

const views = [
  ['/service/tickets', 'Ticket', 'tickets'],
  ['/company/companies', 'Company', 'companies'],
  ['/company/contacts', 'Contact', 'contacts'],
] as const;

/** A server is reached by two names: records lead to the one by which they were asked for. */
function basesOf({ base }: World): string[] {
  return [base, base.replace('127.0.0.1', 'localhost')];
}

function anyRecords(world: World, hot: Hot, roll: Dice): Asked {
  const [view, model, kind] = views[roll(2) === 0 ? 0 : roll(views.length)] as (typeof views)[number];
  const ids = hot[kind];
  const at = roll(ids.length);
  return {
    view,
    model,
    ids: roll(3) === 0 ? ids : [ids[at] ?? 1],
    version: versions[roll(4) === 0 ? 1 : 0] ?? 'newest',
    base: basesOf(world)[roll(5) === 0 ? 1 : 0] ?? world.base,
  };
}

async function ask(world: World, { view, ids, version, base }: Asked): Promise<string> {
  const one = ids.length === 1;
  const path = one ? `${view}/${ids[0]}` : `${view}?pageSize=1000&conditions=id in (${ids.join(',')})`;
  const accept = version === 'newest' ? {} : { accept: `application/vnd.connectwise.com+json; version=${version}` };
  const reply = await fetch(base + encodeURI(path), { headers: { ...world.headers, ...accept } });
  return one && reply.status === 404 ? '' : reply.text();
}

/** What is answered is what stands in the database. */
async function compare(world: World, asked: Asked): Promise<void> {
  const answered = await ask(world, asked);
  const plain = await plainAnswers(world, asked);
  const expected =
    asked.ids.length === 1
      ? (plain.get(asked.ids[0] ?? 0) ?? '')
      : `[${[...plain]
          .sort(([a], [b]) => a - b)
          .map(([, text]) => text)
          .join(',')}]`;
  assert.equal(answered, expected, JSON.stringify(asked));
}

/** Reads and writes at any of the servers, one after another, and now and then several at once. */
async function run(servers: readonly World[], hot: Hot, roll: Dice): Promise<number> {
  let written = 0;
  const server = () => servers[roll(servers.length)] as World;
  for (let step = 0; step < steps; step += 1) {
    if (roll(100) < 25) written += (await writeAny(server(), hot, roll)) < 300 ? 1 : 0;
    else await compare(server(), anyRecords(server(), hot, roll));
    if (step % 50 === 49) {
      const crowd = [0, 1, 2, 3, 4, 5].map((at) =>
        at % 2 === 0 ? writeAny(server(), hot, roll) : ask(server(), anyRecords(server(), hot, roll)),
      );
      await Promise.allSettled(crowd);
      for (const each of servers)
        for (const [view, model, kind] of views)
          await compare(each, { view, model, ids: hot[kind], version: 'newest', base: each.base });
    }
  }
  return written;
}

onEachEngine('records that are kept', (engine) => {
  it('are answered in the bytes that reading them makes, whatever is written by whichever process', async () => {
    await using first = await aWorld({ engine });
    const hot = await heatUp(first);
    const roll = dice(seed);
    if (engine === 'sqlite') {
      assert.ok((await run([first], hot, roll)) > 0);
    } else {
      await using second = await aWorld({ engine, beside: first });
      assert.ok((await run([first, second], hot, roll)) > 0);
    }
    const { hits, misses } = first.parts.recordMemory;
    assert.ok(hits > misses / 20, `${hits} of ${hits + misses} were kept`);
  });
});
