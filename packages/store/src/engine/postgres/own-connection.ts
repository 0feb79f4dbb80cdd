import pg from 'pg';
import { TenantExists, TenantMissing } from '../engine.ts';
import { DatabaseUnavailable } from '../errors.ts';
import { TenantNameInvalid } from '../tenant-name.ts';
import { endClient, type SilenceLimits, socketOf, watchSilence } from './driver/silence.ts';
import { postgresError, sqlState } from './postgres-error.ts';

/** What is raised of tenants and their names, by no fault of the database. */
const ofTenants = [TenantExists, TenantMissing, TenantNameInvalid];

/** Looks at a connection while it is there. */
type Watch = (client: pg.Client) => void;

const connectMilliseconds = 10_000;

/** Connections of their own, for what is rare and may take long. */
export class OwnConnections {
  readonly #url: string;
  readonly #silentMilliseconds: number;
  #looking: Promise<boolean> | null = null;

  /** `url` is a connection URL; a connection that is silent for `silentMilliseconds` is given up when the database is not there. */
  constructor(url: string, silentMilliseconds: number) {
    this.#url = url;
    this.#silentMilliseconds = silentMilliseconds;
  }

  /** Runs work on such a connection. Raises `DatabaseUnavailable` when there is none to be had, or it is lost. */
  readonly use = <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const limits = this.silence(0);
    const watch: Watch = (client) => watchSilence(socketOf(client), () => true, limits);
    return this.#use({}, watch, work);
  };

  /** Looks whether the database answers within so many milliseconds to connect, and as many to be asked. Raises `DatabaseUnavailable`. */
  async check(withinMs: number): Promise<void> {
    const within = { connectionTimeoutMillis: withinMs, query_timeout: withinMs };
    await this.#use(
      within,
      () => {},
      (client) => client.query('select 1'),
    );
  }

  /** When a connection is given up that is silent; those who ask at once whether the database is there share the look. */
  silence(longestMilliseconds: number): SilenceLimits {
    const isThere = () => {
      this.#looking ??= this.#look().finally(() => {
        this.#looking = null;
      });
      return this.#looking;
    };
    return { silentMilliseconds: this.#silentMilliseconds, longestMilliseconds, isThere };
  }

  /** A server that refuses is there. */
  #look(): Promise<boolean> {
    return this.check(this.#silentMilliseconds * 2).then(
      () => true,
      (error) => sqlState(error) !== null,
    );
  }

  async #use<T>(config: pg.ClientConfig, watch: Watch, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: 'reeve tenants',
      connectionTimeoutMillis: connectMilliseconds,
      ...config,
    });
    client.on('error', () => {});
    await client.connect().catch((error) => {
      throw new DatabaseUnavailable(error);
    });
    watch(client);
    try {
      return await work(client);
    } catch (error) {
      throw ofTenants.some((kind) => error instanceof kind) ? error : postgresError(error);
    } finally {
      await endClient(client);
    }
  }
}
