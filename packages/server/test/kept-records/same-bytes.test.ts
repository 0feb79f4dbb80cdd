import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aWorld, onEachEngine, type World } from '../../../testkit/src/index.ts';
import { furnish, patchAny } from './patch-any.ts';
import { type Asked, versions } from './plain-answers.ts';
import { compareRecords, Readers, readAny, type Shelf, shelvesOf } from './random-reads.ts';
import { type Dice, dice, type Hot, heatUp, writeAny } from './random-writes.ts';

/** Reads and writes of a run; `npm run prove` makes 100,000. */
const steps = Number(process.env['REEVE_CASES'] ?? 400);
/** A run may be ended before by `REEVE_MINUTES`. */
const until = performance.now() + 60_000 * Number(process.env['REEVE_MINUTES'] || Number.POSITIVE_INFINITY);
const seed = Number(process.env['REEVE_SEED'] || Math.floor(Math.random() * 2 ** 31));

const views = [
  ['/service/tickets', 'Ticket', 'tickets'],
  ['/company/companies', 'Company', 'companies'],
  ['/company/contacts', 'Contact', 'contacts'],
] as const;

/** Servers of the same records, and what is read and written of them. */
class Run {
  readonly readers: Readers;
  written = 0;
  refused = 0;
  readonly #servers: readonly World[];
  readonly #hot: Hot;
  readonly #shelves: readonly Shelf[];
  readonly #roll: Dice;

  constructor(servers: readonly World[], hot: Hot, shelves: readonly Shelf[], roll: Dice) {
    this.#servers = servers;
    this.#hot = hot;
    this.#shelves = shelves;
    this.#roll = roll;
    this.readers = new Readers(servers, roll);
  }

  /** Reads and writes at any of the servers, one after another, and now and then several at once. */
  async go(): Promise<void> {
    for (let turn = 1; this.#goesOn(); turn += 1) {
      if (this.#roll(100) < 40) await this.#write();
      else await this.#compare();
      if (turn % 50 === 0) await this.#crowd();
      if (this.#roll(200) === 0) this.#wait();
    }
  }

  #goesOn(): boolean {
    return this.readers.reads + this.written + this.refused < steps && performance.now() < until;
  }

  async #write(): Promise<void> {
    const server = this.#servers[this.#roll(this.#servers.length)] as World;
    const isAny = this.#roll(3) === 0;
    const status = isAny
      ? await patchAny(server, this.#shelves, this.#roll)
      : await writeAny(server, this.#hot, this.#roll);
    if (status < 300) this.written += 1;
    else this.refused += 1;
  }

  async #compare(): Promise<void> {
    if (this.#roll(2) === 0) await readAny(this.readers, this.#shelves, this.#roll);
    else await compareRecords(this.readers, this.#hotRecords());
  }

  /** Some write while others read; afterwards each server says what stands in the database. */
  async #crowd(): Promise<void> {
    await Promise.all(
      [0, 1, 2, 3].map(async (at) => {
        const { view, version } = this.#hotRecords();
        if (at % 2 === 0) await this.#write();
        else await this.readers.ask(version, `${view}?pageSize=1000`);
      }),
    );
    for (const [view, model, kind] of views)
      await compareRecords(this.readers, { view, model, ids: this.#hot[kind], version: 'newest' });
  }

  /** The time goes by for all of them: up to three days. */
  #wait(): void {
    const seconds = this.#roll(3 * 86_400);
    for (const { clock } of this.#servers) clock.pass(seconds);
  }

  #hotRecords(): Asked {
    const roll = this.#roll;
    const [view, model, kind] = views[roll(2) === 0 ? 0 : roll(views.length)] as (typeof views)[number];
    const ids = this.#hot[kind];
    return {
      view,
      model,
      ids: roll(3) === 0 ? ids : [ids[roll(ids.length)] ?? 1],
      version: versions[roll(4) === 0 ? 1 : 0] ?? 'newest',
    };
  }
}

onEachEngine('records, lists and totals that are kept', (engine) => {
  it(`are answered in the bytes that reading them makes, whatever is written by whichever process (REEVE_SEED=${seed})`, async (test) => {
    await using first = await aWorld({ engine });
    await using second = engine === 'sqlite' ? null : await aWorld({ engine, beside: first });
    const hot = await heatUp(first);
    await furnish(first);
    const run = new Run(second === null ? [first] : [first, second], hot, await shelvesOf(first), dice(seed));
    await run.go();
    const { hits, misses } = first.parts.recordMemory;
    test.diagnostic(
      `${run.readers.reads} answers compared, ${run.written} written, ${run.refused} refused, ${hits} kept of ${hits + misses}`,
    );
    assert.ok(run.written > 0);
    assert.ok(hits > misses / 20, `${hits} of ${hits + misses} were kept`);
  });
});
