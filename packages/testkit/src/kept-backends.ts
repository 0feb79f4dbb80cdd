import { existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import pg from 'pg';
import { Greeting, kindOf, messagesIn, simpleQuery } from './backend-messages.ts';
import { isStartedHere, socketFolder } from './postgres-server.ts';

/** Told of what happens on a connection. */
interface Taker {
  data(chunk: Buffer): void;
  gone(error: Error | null): void;
}

/**
 * What serves one connection in PostgreSQL: a process that knows nothing yet. To start it, and to have it learn of every table that a world
 * touches, was two thirds of what worlds on PostgreSQL cost. So one that a test is done with is set back to what it was at first, and given to
 * whoever asks for the same next.
 */
class Backend {
  readonly socket: Socket;
  readonly greeting = new Greeting();
  taker: Taker;
  isGone = false;

  constructor(port: number, host: string, taker: Taker) {
    this.taker = taker;
    this.socket = connectNearest(port, host).setNoDelay(true);
    let failure: Error | null = null;
    this.socket.on('data', (chunk: Buffer) => {
      this.greeting.hear(chunk);
      this.taker.data(chunk);
    });
    this.socket.on('error', (error) => {
      failure = error;
    });
    this.socket.on('close', () => {
      this.isGone = true;
      this.taker.gone(failure);
    });
  }
}

/** Bytes go through the socket of a server's folder for half the processor time that its port takes. */
function connectNearest(port: number, host: string): Socket {
  const path = join(socketFolder, `.s.PGSQL.${port}`);
  return hasSocket && existsSync(path) ? connect({ path }) : connect({ port, host });
}

/** Backends that nobody uses, by where they are and what they were asked for at first. */
const kept = new Map<string, Backend[]>();
/** Those that are being set back. */
const settingBack = new Set<Promise<void>>();

const startup = 196608;
const mark = 'it is set back';
/** The last makes known what was written, which is else told once a second, or at the end. */
const toSetBack = ['rollback', 'discard all', `select pg_stat_force_next_flush(), '${mark}'`];

let isKeeping = false;
let hasSocket = false;

/** Keeps the backends of a server for the tests of this process, from now on. Doing so again changes nothing. */
export function keepBackends(serverUrl: string): void {
  if (isKeeping) return;
  isKeeping = true;
  hasSocket = isStartedHere(serverUrl);
  const { port } = new URL(serverUrl);
  const { connect: plainly } = pg.Client.prototype;
  pg.Client.prototype.connect = function (this: pg.Client, ...given: unknown[]) {
    const { connection } = this as unknown as { connection: { stream: unknown; ssl: unknown } };
    if (String(this.port) === port && connection.ssl === false) connection.stream = new BackendStream();
    return Reflect.apply(plainly, this, given);
  } as typeof plainly;
}

/** The processes of kept backends, when all that ended until now are set back: they have handed in what they wrote. */
export async function keptProcesses(): Promise<number[]> {
  while (settingBack.size > 0) await Promise.all(settingBack);
  return [...kept.values()].flat().map(({ greeting }) => greeting.process);
}

/** A connection to a backend, new or kept, as the driver sees it. */
class BackendStream extends Duplex {
  #port = 0;
  #host = '';
  #backend: Backend | null = null;
  #key = '';

  connect(port: number, host: string): this {
    this.#port = port;
    this.#host = host;
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): void {
    this.#backend?.socket.ref();
  }

  unref(): void {
    this.#backend?.socket.unref();
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: unknown, done: () => void): void {
    if (this.#backend === null) this.#begin(chunk);
    else if (kindOf(chunk) === 'X' && chunk.length === 5) this.#end(this.#backend);
    else this.#backend.socket.write(chunk);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#backend?.socket.destroy();
    done(error);
  }

  #begin(first: Buffer): void {
    this.#key = first.readInt32BE(4) === startup ? `${this.#host}:${this.#port} ${first.toString('latin1')}` : '';
    const taker: Taker = { data: (chunk) => this.push(chunk), gone: (error) => this.#lose(error) };
    const known = kept.get(this.#key)?.pop();
    this.#backend = known ?? new Backend(this.#port, this.#host, taker);
    if (known === undefined) this.#backend.socket.write(first);
    else this.#take(known, taker);
  }

  #take(known: Backend, taker: Taker): void {
    known.taker = taker;
    known.socket.ref();
    this.push(known.greeting.bytes);
  }

  #lose(error: Error | null): void {
    if (error === null) this.push(null);
    this.destroy(error ?? undefined);
  }

  #end(backend: Backend): void {
    if (this.#key === '' || backend.greeting.bytes === null) return void backend.socket.end();
    this.#backend = null;
    this.push(null);
    const done = keep(this.#key, backend).finally(() => settingBack.delete(done));
    settingBack.add(done);
  }
}

/** Sets a backend back and keeps it. One that is ended meanwhile, or refuses, is not kept. */
async function keep(key: string, backend: Backend): Promise<void> {
  const isBack = await setBack(backend);
  if (!isBack || backend.isGone) return void backend.socket.destroy();
  const gone = () =>
    kept.set(
      key,
      (kept.get(key) ?? []).filter((each) => each !== backend),
    );
  backend.taker = { data: () => {}, gone };
  backend.socket.unref();
  kept.set(key, [...(kept.get(key) ?? []), backend]);
}

/** Resolves when the last is answered; of what was asked before, the end of an answer may come yet. */
function setBack(backend: Backend): Promise<boolean> {
  return new Promise<boolean>((resolve) => {
    let unread: Buffer = Buffer.alloc(0);
    let isMarked = false;
    const data = (chunk: Buffer) => {
      unread = Buffer.concat([unread, chunk]);
      for (const message of messagesIn(unread)) {
        unread = unread.subarray(message.length);
        isMarked ||= kindOf(message) === 'D' && message.includes(mark);
        if (kindOf(message) === 'E') resolve(false);
        else if (kindOf(message) === 'Z' && isMarked) resolve(true);
      }
    };
    backend.taker = { data, gone: () => resolve(false) };
    for (const statement of toSetBack) backend.socket.write(simpleQuery(statement));
  });
}
