import assert from 'node:assert/strict';
import { type AddressInfo, createServer, connect as netConnect, type Server, Socket } from 'node:net';
import { describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { skipPostgres, worldDatabase } from '../../../../../testkit/src/world-database.ts';
import { DatabaseUnavailable } from '../../errors.ts';

import { openPostgresEngine } from '../postgres-engine.ts';
import { watchSilence } from './silence.ts';

/** A socket that says nothing by itself, and how often its timer was set. */
class QuietSocket extends Socket {
  override bytesRead = 0;
  timers = 0;
  cut: string | undefined;

  override setTimeout() {
    this.timers += 1;
    return this;
  }

  override destroy(error?: Error) {
    this.cut = error?.message;
    return this;
  }

  /** Lets the time of its timer pass. */
  async passTime() {
    this.emit('timeout');
    await turn();
  }
}

function watched(longestMilliseconds: number) {
  const socket = new QuietSocket();
  const state = { isAsked: true, isThere: true };
  watchSilence(socket, () => state.isAsked, {
    silentMilliseconds: 10,
    longestMilliseconds,
    isThere: async () => state.isThere,
  });
  return { socket, state };
}

describe('a connection that says nothing', () => {
  it('is kept while nobody asks, while the database is there, and when it speaks meanwhile', async () => {
    const { socket, state } = watched(0);
    state.isAsked = false;
    state.isThere = false;
    await socket.passTime();
    state.isAsked = true;
    state.isThere = true;
    for (let times = 0; times < 10; times += 1) await socket.passTime();
    state.isThere = false;
    socket.emit('timeout');
    socket.bytesRead = 5;
    await turn();
    assert.deepEqual([socket.cut, socket.timers], [undefined, 12]);
  });

  it('is cut when the database is not there, and after the longest time', async () => {
    const gone = watched(0);
    gone.state.isThere = false;
    await gone.socket.passTime();
    assert.match(gone.socket.cut ?? '', /does not answer/);
    const slow = watched(30);
    for (const isCut of [false, false, true]) {
      await slow.socket.passTime();
      assert.equal(slow.socket.cut !== undefined, isCut);
    }
  });
});

/** A network to a database, which can stand still. */
class Network {
  readonly #sockets: Socket[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async to(url: string): Promise<{ network: Network; url: string }> {
    const { hostname, port } = new URL(url);
    const server = createServer((near) => {
      const far = netConnect(Number(port), hostname);
      for (const socket of [near, far]) socket.on('error', () => {});
      near.pipe(far).pipe(near);
      network.#sockets.push(near, far);
    });
    const network = new Network(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const through = new URL(url);
    through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { network, url: through.href };
  }

  /** Nothing passes on what is connected, and nobody is connected any more. */
  standStill(): void {
    for (const socket of this.#sockets) socket.unpipe().pause();
    this.#server.close();
  }

  end(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}

describe('a database that does not answer any more', { skip: skipPostgres }, () => {
  it('is told as one that is away: of what was asked before, and of what is asked then', async () => {
    const place = await worldDatabase();
    const { network, url } = await Network.to(place.url);
    const engine = openPostgresEngine({ url, poolSize: 2, silentMilliseconds: 50, wait: async () => {} });
    const database = await engine.create('silent');
    await database.write(async (transaction) => {
      await transaction.run('create table thing (id integer)');
    });
    const held = Promise.withResolvers<void>();
    const writing = database.write(async (transaction) => {
      await transaction.run('insert into thing values (1)');
      network.standStill();
      held.resolve();
      await transaction.run('insert into thing values (2)');
    });
    await held.promise;
    const asked = [
      writing,
      database.reader.all('select 1'),
      engine.exists('silent'),
      database.write(async () => {}),
    ] as Promise<unknown>[];
    for (const { status, ...rest } of await Promise.allSettled(asked)) {
      assert.equal(status, 'rejected');
      assert.ok('reason' in rest && rest.reason instanceof DatabaseUnavailable, String(Object.values(rest)));
    }
    network.end();
    await engine.close();
    await place.release();
  });
});
