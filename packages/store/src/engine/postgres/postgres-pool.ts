import type { Duplex } from 'node:stream';
import pg from 'pg';
import { NoConnection } from '../errors.ts';
import { cutLater, socketOf } from './driver/silence.ts';
import { type ConnectionSettings, PostgresConnection } from './postgres-connection.ts';

/** The connections that all tenants of an engine share. Lost ones are replaced as they are needed. */
export class PostgresPool {
  readonly #pool: pg.Pool;
  readonly #settings: ConnectionSettings;
  readonly #connections = new WeakMap<pg.PoolClient, PostgresConnection>();
  readonly #sockets = new Set<Duplex>();

  /** `url` is a connection URL; `size` the most connections at a time; `report` is told of lost idle connections. */
  constructor(url: string, size: number, settings: ConnectionSettings, report: (error: unknown) => void) {
    this.#settings = settings;
    this.#pool = new pg.Pool({
      connectionString: url,
      max: size,
      application_name: 'reeve',
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
      // Statements that nobody waits for go to the server together with the next one.
      pipeline: true,
    });
    this.#pool.on('error', report);
    this.#pool.on('connect', (client) => this.#keepSocket(socketOf(client)));
  }

  /** Runs `work` on a connection set to a schema. Raises `NoConnection` when there is none to be had. */
  async use<T>(schema: string, work: (connection: PostgresConnection) => Promise<T>): Promise<T> {
    // A connection that a restarted server no longer knows shows itself here; the next one is a new one.
    const connection = await this.#entered(schema).catch((error) => {
      if (error instanceof NoConnection) throw error;
      return this.#entered(schema);
    });
    try {
      return await work(connection);
    } finally {
      connection.release();
    }
  }

  /** Ends all connections, after what they are doing; one that does not end in a moment is cut. */
  close(): Promise<void> {
    cutLater(this.#sockets);
    return this.#pool.end();
  }

  #keepSocket(socket: Duplex): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
  }

  async #entered(schema: string): Promise<PostgresConnection> {
    const connection = await this.#checkOut();
    try {
      await connection.enter(schema);
      return connection;
    } catch (error) {
      connection.release();
      throw error;
    }
  }

  async #checkOut(): Promise<PostgresConnection> {
    const client = await this.#pool.connect().catch((error) => {
      throw new NoConnection(error);
    });
    const known = this.#connections.get(client);
    if (known) return known;
    const connection = new PostgresConnection(client, this.#settings);
    this.#connections.set(client, connection);
    return connection;
  }
}
