// What a test works with. No type here is another package's, so that a release has these declarations as they are.

import type { ReeveFaults } from './reeve-faults.ts';

export type { ReeveArmedFault, ReeveFault, ReeveFaults } from './reeve-faults.ts';

/** How a Reeve is started. */
export interface ReeveOptions {
  /** Whether there is the demo, to which everything below belongs; true unless said. Without it the company is a fresh installation. */
  readonly demo?: boolean;
  /** The company where there is no demo; `reeve` unless said. One that is in the folder already is gone on with, by a new key of its administrator. */
  readonly company?: string;
  /** The port; 0, the default, takes any free one. */
  readonly port?: number;
  /** A folder for the data, which stays. Without one it is kept in memory, or in a folder for temporary files, and gone at the end. */
  readonly data?: string;
  /** When it begins: the clock stands there until it is moved, and the demo is made for then. The machine's time unless said. */
  readonly now?: string;
  /** What the demo is drawn by. */
  readonly seed?: number;
  /** Settings by flag, as on the command line without dashes: `{ 'rate-limit': '60' }`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Keys of an administrator, as a client sends them. */
export interface ReeveKeys {
  readonly company: string;
  readonly publicKey: string;
  readonly privateKey: string;
  readonly clientId: string;
}

/** Where a company is and as whom it is called, by the names that `@reeve/client` has for it. */
export interface ReeveClientOptions {
  readonly site: string;
  readonly companyId: string;
  readonly publicKey: string;
  readonly privateKey: string;
  readonly clientId: string;
}

/** A company on a Reeve, with its data. */
export interface ReeveTenant {
  /** `http://127.0.0.1:43210`: what clients call the site or the host. */
  readonly url: string;
  /** `…/v4_6_release/apis/3.0` */
  readonly base: string;
  readonly company: string;
  /** Changed by a reset of a company that is no demo. */
  readonly keys: ReeveKeys;
  /** What `connect` of `@reeve/client` takes to call the company with these keys. */
  readonly client: ReeveClientOptions;
  /** The headers that a caller with these keys sends. */
  readonly headers: Readonly<Record<string, string>>;
  /** Calls an operation by its path below `base`; a body that is no text is sent as JSON. */
  fetch(path: string, init?: ReeveRequest): Promise<Response>;
  /** A company that is what this one is now, for a test of its own. */
  fork(company?: string): Promise<ReeveTenant>;
  /** Makes the company what it was when it was made. */
  reset(): Promise<void>;
  /** Keeps what the company is now under a name. */
  snapshot(name: string): Promise<void>;
  /** Makes the company what it was when a snapshot was kept. */
  restore(name: string): Promise<void>;
  /** Makes the records of a seed file, all or none: its text (YAML or JSON), or what it would hold. Rejects with the record that will not do. */
  seed(file: string | { readonly records: readonly ReeveSeedRecord[] }): Promise<ReeveSeeded>;
  readonly clock: ReeveClock;
  /** What calls of this company are to fail by. */
  readonly faults: ReeveFaults;
  /** What was sent to receivers, and what waits. */
  readonly callbacks: ReeveCallbacks;
  /** Deletes the company and its snapshots. */
  drop(): Promise<void>;
}

/** A record of a seed file. */
export interface ReeveSeedRecord {
  /** The list that it is made in, `/company/companies`; with `@label` for the id of a record told before. */
  readonly path: string;
  /** What later records name it by, as `@label`. */
  readonly label?: string;
  /** Fields of the body: a record that has these values is taken as it is. */
  readonly key?: string | readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
}

/** What came of a seed file. */
export interface ReeveSeeded {
  /** Records that were made. */
  readonly made: number;
  /** Records that were there already. */
  readonly kept: number;
  /** The ids of records with a label. */
  readonly labels: Readonly<Record<string, number>>;
}

/** What is sent, as `fetch` takes it, but that the body may be any value. */
export interface ReeveRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A server that runs within this process, with its first company. */
export interface Reeve extends ReeveTenant, AsyncDisposable {
  /**
   * The authority of a server that is started with `settings: { tls: 'true' }`, as a PEM file for other programs (`NODE_EXTRA_CA_CERTS`); null
   * without. This process trusts it until the end.
   */
  readonly caFile: string | null;
  /** Ends what is under way, and removes data that was not to stay. */
  close(): Promise<void>;
}

/**
 * The clock of a company, which no other company's follows. What is due by then is done when this is answered. Timestamps are
 * `YYYY-MM-DDTHH:MM:SSZ`, and what is answered is the time then.
 */
export interface ReeveClock {
  now(): Promise<string>;
  /** Sets the time. */
  set(timestamp: string): Promise<string>;
  /** Moves it by so many seconds. */
  pass(seconds: number): Promise<string>;
  /** Lets it run so many seconds a second from now on. */
  run(speed: number): Promise<string>;
  /** Lets it stand still. */
  stand(): Promise<string>;
}

/** An attempt to deliver a callback. */
export interface ReeveDelivery {
  readonly id: number;
  readonly outcome: string;
  readonly callback: number;
  readonly url: string;
  readonly status: number | null;
  readonly requestBody: string;
}

/** The callbacks of a company. */
export interface ReeveCallbacks {
  /** The newest attempts, newest first. */
  deliveries(): Promise<readonly ReeveDelivery[]>;
  /** Messages that were not delivered yet. */
  waiting(): Promise<readonly { readonly id: number; readonly callback: number }[]>;
  /** Sends what was sent once more, as a new message. */
  replay(delivery: number): Promise<void>;
  /** Sends what was sent once more, as the same message. */
  duplicate(delivery: number): Promise<void>;
}
