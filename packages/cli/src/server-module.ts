import type { Settings } from './settings.ts';

/** Keys a client can sign in with, to be copied from the terminal. */
export interface Credentials {
  /** Login company. */
  readonly company: string;
  readonly publicKey: string;
  readonly privateKey: string;
  readonly clientId: string;
}

/** A server that answers. */
export interface RunningServer {
  /** Where, as `http://127.0.0.1:9180`, the first being the one to show. */
  readonly urls: readonly string[];
  /** Sentences that who started it should read. */
  readonly notes: readonly string[];
  /** Of the demo tenant, when there is one. */
  readonly credentials?: Credentials;
  /** The authority clients must trust, when the server made one. */
  readonly caFile?: string | null;
  /** Finishes what is in flight, within the settings' deadline, and lets go of everything. */
  close(): Promise<void>;
}

/** A tenant as it is listed. */
export interface TenantSummary {
  /** Login company. */
  readonly identifier: string;
  readonly companyName: string;
}

/** The tenants of one database. */
export interface Tenants {
  list(): Promise<readonly TenantSummary[]>;
  /** Rejects when the tenant exists or the identifier will not do. */
  create(identifier: string): Promise<Credentials>;
  /** Rejects when there is no such tenant. */
  delete(identifier: string): Promise<void>;
  close(): Promise<void>;
}

/** How many tickets to add, and to which login company. */
export interface VolumeRequest {
  readonly company: string;
  readonly tickets: number;
  readonly onProgress: (done: number, count: number) => void;
}

/** What the commands need of `@reeve/server`. */
export interface ServerModule {
  startServer(settings: Settings): Promise<RunningServer>;
  openTenants(settings: Settings): Promise<Tenants>;
  seedVolume(settings: Settings, request: VolumeRequest): Promise<void>;
}

/** The installed server lacks what a command needs. */
export class ServerIncomplete extends Error {
  override readonly name = 'ServerIncomplete';
}

/**
 * Loads the server, which takes a while; only commands that run it do so.
 * @throws {ServerIncomplete} when it does not offer the function.
 */
export async function loadFromServer<Name extends keyof ServerModule>(name: Name): Promise<ServerModule[Name]> {
  const server: Partial<ServerModule> = await import('@reeve/server');
  const found = server[name];
  if (found === undefined) throw new ServerIncomplete(`The installed @reeve/server does not offer ${name}.`);
  return found;
}
