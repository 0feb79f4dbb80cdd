import type { LoginThrottle, Session } from '@reeve/access';
import { type Credentials, readClientId, readCredentials } from '@reeve/access';
import { refuse } from '@reeve/domain';
import type { HttpRequest } from '@reeve/http';
import type { ApiLog } from '../api-log/api-log.ts';
import { refuseCall } from '../fault/server-fault.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Tenants } from '../tenant/tenants.ts';
import type { Inbound } from './inbound.ts';
import type { Trace } from './trace.ts';

/** Who calls, and whose data it is. */
export interface Caller {
  readonly tenant: Tenant;
  readonly session: Session;
}

/** What recognising a caller takes. */
export interface Door {
  readonly tenants: Tenants;
  readonly manner: 'on-premise' | 'hosted';
  /** The only `clientId` values accepted, as bare GUIDs; with none, any is. */
  readonly clientIds: ReadonlySet<string>;
  readonly throttle: LoginThrottle;
  readonly apiLog: ApiLog;
}

/**
 * Finds the tenant and the member of a call (guide, Authentication). Without credentials, with an unknown company or a
 * `clientId` that will not do, the hosted gateway answers that it cannot route, an on-premise system 401 and 403
 * (wire-behaviour B13). What was recognised before needs no look at the database.
 */
export async function authenticate(request: HttpRequest, inbound: Inbound, door: Door, trace: Trace): Promise<Caller> {
  const credentials = readCredentials(request.headers);
  if (credentials === null) return refuseUnrouted(door, 'not authenticated');
  const tenant = await door.tenants.find(credentials.company);
  trace.tenant = tenant;
  if (tenant === null)
    return door.manner === 'hosted' ? refuseUnrouted(door) : refuseStranger(credentials, inbound, request, door);
  const acceptable = isAcceptable(readClientId(request.headers['clientid']), door);
  if (!acceptable && door.manner === 'hosted') return refuseUnrouted(door);
  const warm = tenant.sessions.warm(credentials, request.receivedAt);
  const session = warm ?? (await recognise(credentials, tenant, { request, inbound, door }));
  if (!acceptable) refuse({ kind: 'not permitted', detail: 'The clientId header is missing, no GUID, or not listed.' });
  return { tenant, session };
}

function isAcceptable(clientId: string | null, { clientIds }: Door): boolean {
  return clientId !== null && (clientIds.size === 0 || clientIds.has(clientId));
}

function refuseUnrouted({ manner }: Door, otherwise: 'not authenticated' | 'cannot route' = 'cannot route'): never {
  return refuseCall({ kind: manner === 'hosted' ? 'cannot route' : otherwise });
}

interface Attempt {
  readonly request: HttpRequest;
  readonly inbound: Inbound;
  readonly door: Door;
}

async function recognise(credentials: Credentials, tenant: Tenant, attempt: Attempt): Promise<Session> {
  const { request, inbound, door } = attempt;
  throttle(credentials, inbound, request, door);
  await door.apiLog.modes(tenant.database);
  const session = await tenant.sessions.recognise(credentials, request.receivedAt);
  if (session === null) return refuseStranger(credentials, inbound, request, door);
  door.throttle.succeeded(inbound.address, markOf(credentials));
  return session;
}

function refuseStranger(credentials: Credentials, inbound: Inbound, request: HttpRequest, door: Door): never {
  throttle(credentials, inbound, request, door);
  door.throttle.failed(inbound.address, markOf(credentials), request.receivedAt);
  return refuseCall({ kind: 'not authenticated' });
}

/** Attempts during the wait are refused unread. */
function throttle(credentials: Credentials, inbound: Inbound, request: HttpRequest, door: Door): void {
  const wait = door.throttle.waitFor(inbound.address, markOf(credentials), request.receivedAt);
  if (wait > 0) refuseCall({ kind: 'not authenticated', retryAfterSeconds: Math.ceil(wait / 1000) });
}

function markOf({ company, user }: Credentials): string {
  return `${company}+${user}`.slice(0, 100);
}
