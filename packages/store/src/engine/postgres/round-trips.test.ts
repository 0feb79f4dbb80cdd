import assert from 'node:assert/strict';
import { it, mock } from 'node:test';
import pg from 'pg';
import { aTicket, aWorld, changed, onEachEngine, shown } from '../../../../testkit/src/index.ts';
import { DriverQuery } from './driver/driver-query.ts';

/** How often one waits for the database, one after another: what is sent while an answer is awaited waits together with it. */
class RoundTrips {
  #made = 0;
  #awaited = 0;

  /** Counts what is asked of PostgreSQL from here on. */
  static begin(): RoundTrips {
    const trips = new RoundTrips();
    const ask = pg.Client.prototype.query;
    mock.method(pg.Client.prototype, 'query', function (this: pg.Client, ...asked: Parameters<typeof ask>) {
      const answer: unknown = Reflect.apply(ask, this, asked);
      if (answer instanceof Promise) trips.#count(answer);
      if (answer instanceof DriverQuery) trips.#count(ended(answer));
      return answer;
    });
    return trips;
  }

  /** What has been made since it was asked last. */
  take(): number {
    const made = this.#made;
    this.#made = 0;
    return made;
  }

  #count(answer: Promise<unknown>): void {
    if (this.#awaited === 0) this.#made += 1;
    this.#awaited += 1;
    const end = () => {
      this.#awaited -= 1;
    };
    answer.then(end, end);
  }
}

interface Placed {
  readonly board: { readonly id: number };
  readonly status: { readonly id: number };
}

/** Resolves when a query that was sent is answered. */
function ended(query: DriverQuery<unknown>): Promise<void> {
  return new Promise((resolve) => {
    for (const told of ['handleError', 'handleReadyForQuery'] as const) {
      const tell = query[told];
      mock.method(query, told, function (this: DriverQuery<unknown>, error: Error) {
        resolve();
        tell.call(this, error);
      });
    }
  });
}

onEachEngine('round trips to PostgreSQL', (engine) => {
  it('are at most five for a new ticket with a note, four for one without, or a patch', async (context) => {
    if (engine === 'sqlite') return context.skip('a statement is no round trip');
    await using world = await aWorld({ engine });
    const [note, ticket] = [{ initialDescription: 'It smokes.' }, {}];
    const id = await aTicket(world, note);
    await aTicket(world, note);
    const trips = RoundTrips.begin();
    const least = async (make: () => Promise<unknown>) => {
      const counted: number[] = [];
      for (let times = 0; times < 20; times += 1) {
        trips.take();
        await make();
        counted.push(trips.take());
      }
      return Math.min(...counted);
    };
    const withNote = await least(() => aTicket(world, note));
    const without = await least(() => aTicket(world, ticket));
    const summary = () => [{ op: 'replace', path: 'summary', value: `Printer ${performance.now()}` }];
    const patched = await least(() => world.patch(`/service/tickets/${id}`, summary()));
    mock.restoreAll();
    assert.ok(Math.min(withNote, without, patched) > 1, 'what is asked is counted');
    assert.ok(withNote <= 5 && without <= 4 && patched <= 4, `${withNote}, ${without}, ${patched}`);
  });

  it('are as many for what follows in ten records as for what follows in one', async (context) => {
    if (engine === 'sqlite') return context.skip('a statement is no round trip');
    await using world = await aWorld({ engine });
    const id = await aTicket(world);
    const { board, status } = await shown<Placed>(world, `/service/tickets/${id}`);
    const become = (closedStatus: boolean) =>
      changed(world, `/service/boards/${board.id}/statuses/${status.id}`, { closedStatus });
    const trips = RoundTrips.begin();
    const made = async () => {
      trips.take();
      await become(true);
      const closed = trips.take();
      await become(false);
      return closed;
    };
    await made();
    const ofOne = await made();
    for (let more = 0; more < 9; more += 1) await aTicket(world);
    const ofTen = await made();
    mock.restoreAll();
    const tickets = await shown<{ closedFlag: boolean }[]>(world, '/service/tickets?conditions=closedFlag=false');
    assert.equal(tickets.length, 10);
    assert.ok(ofOne > 1 && ofTen <= ofOne + 1, `${ofOne}, ${ofTen}`);
  });
});
