import type { Session, SignInThrottle } from '@reeve/access';
import { type Credentials, isUnsplit, readCredentials, sessionPart } from '@reeve/access';
import { refuse } from '@reeve/domain';
import type { HttpRequest } from '@reeve/http';
import type { ApiLog } from '../api-log/api-log.ts';
import { refuseCall } from '../fault/server-fault.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Tenants } from '../tenant/tenants.ts';
import { clientIdOf } from './client-id-of.ts';
import type { AtApi } from './gateway.ts';
import type { Inbound } from './inbound.ts';
import type { Stage } from './stage.ts';
import type { Trace } from './trace.ts';

/** Who calls, and whose data it is. */
export interface Caller {
  readonly tenant: Tenant;
  readonly session: Session;
}

/** A request to the API by somebody who was recognised. */
export interface Recognised extends AtApi, Caller {}

/** What recognising a caller takes. */
export interface Authenticator {
  readonly tenants: Tenants;
  readonly manner: 'on-premise' | 'hosted';
  /** The only `clientId` values accepted, as bare GUIDs; with none, any is. */
  readonly clientIds: ReadonlySet<string>;
  readonly throttle: SignInThrottle;
  readonly apiLog: ApiLog;
  /** A clock that only runs on, in milliseconds. */
  readonly stopwatch: () => number;
}

/** The stage that finds out who calls: refuses as `authenticate` does. */
export function authentication(authenticator: Authenticator): Stage<AtApi, Recognised> {
  return {
    name: 'authenticate',
    does: async (given) => {
      const { request, inbound, trace, destination } = given;
      const { tenant, session } = await authenticate(request, inbound, authenticator, trace);
      trace.session = session;
      return { request, inbound, trace, destination, tenant, session };
    },
  };
}

/**
 * Finds the tenant and the member of a call (evidence: sign-in/keys). Without credentials, with an unknown company or a
 * `clientId` that will not do, the hosted gateway answers that it cannot route, an on-premise system 401 and 403
 * (evidence: sign-in/client-id-missing). What was recognised before needs no look at the database.
 */
export async function authenticate(
  request: HttpRequest,
  inbound: Inbound,
  authenticator: Authenticator,
  trace: Trace,
): Promise<Caller> {
  const credentials = readCredentials(request.headers);
  if (credentials === null && isUnsplit(request.headers)) return refuseCall({ kind: 'credentials not split' });
  if (credentials === null) return refuseUnrouted(authenticator, 'not authenticated');
  const tenant = await authenticator.tenants.find(credentials.company, trace.visit);
  trace.tenant = tenant;
  if (tenant === null)
    return authenticator.manner === 'hosted'
      ? refuseUnrouted(authenticator)
      : refuseStranger(credentials, { request, inbound, authenticator });
  const acceptable = isAcceptable(clientIdOf(request), authenticator);
  if (!acceptable && authenticator.manner === 'hosted') return refuseUnrouted(authenticator);
  const known = tenant.part(sessionPart).warm(credentials, request.receivedAt);
  const warm = known instanceof Promise ? await known : known;
  const session = warm ?? (await recognise(credentials, tenant, { request, inbound, authenticator }));
  trace.visit.recognised(authenticator.stopwatch());
  if (!acceptable) refuse({ kind: 'not permitted', detail: 'The clientId is missing, no GUID, or not listed.' });
  return { tenant, session };
}

function isAcceptable(clientId: string | null, { clientIds }: Authenticator): boolean {
  return clientId !== null && (clientIds.size === 0 || clientIds.has(clientId));
}

function refuseUnrouted(
  { manner }: Authenticator,
  otherwise: 'not authenticated' | 'cannot route' = 'cannot route',
): never {
  return refuseCall({ kind: manner === 'hosted' ? 'cannot route' : otherwise });
}

interface SignInAttempt {
  readonly request: HttpRequest;
  readonly inbound: Inbound;
  readonly authenticator: Authenticator;
}

async function recognise(credentials: Credentials, tenant: Tenant, attempt: SignInAttempt): Promise<Session> {
  await tenant.part(attempt.authenticator.apiLog).modes.known();
  const { receivedAt } = attempt.request;
  const check = () => tenant.part(sessionPart).recognise(credentials, receivedAt);
  if (credentials.how === 'integrator') return recogniseByPassword(credentials, check, attempt);
  const session = await check();
  if (session === null) return refuseStranger(credentials, attempt);
  attempt.authenticator.throttle.keySucceeded(attemptOf(credentials, attempt));
  return session;
}

async function recogniseByPassword(
  credentials: Credentials,
  check: () => Promise<Session | null>,
  attempt: SignInAttempt,
): Promise<Session> {
  const { throttle } = attempt.authenticator;
  const given = { ...attemptOf(credentials, attempt), password: credentials.secret };
  const tried = await throttle.tryPassword(given, attempt.request.receivedAt, check);
  return tried.found ?? refuseFor(tried.waitMs);
}

/** Keys are random: there is nothing to guess, so that they are looked at however many failed before. */
function refuseStranger(credentials: Credentials, attempt: SignInAttempt): never {
  const { authenticator, request } = attempt;
  return refuseFor(authenticator.throttle.keyFailed(attemptOf(credentials, attempt), request.receivedAt));
}

function refuseFor(waitMs: number): never {
  return refuseCall({
    kind: 'not authenticated',
    ...(waitMs === 0 ? {} : { retryAfterSeconds: Math.ceil(waitMs / 1000) }),
  });
}

function attemptOf({ company, user }: Credentials, { inbound }: SignInAttempt) {
  return { address: inbound.address, user: `${company}+${user.toLowerCase()}`.slice(0, 100) };
}
