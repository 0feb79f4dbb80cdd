import { memberHashLife, storeMemberHash } from '@reeve/access';
import { findPassword, matchesPassword, memberByIdentifier, toTimestamp, transact } from '@reeve/domain';
import type { HttpAnswer, HttpRequest } from '@reeve/http';
import type { RowOf } from '@reeve/store';
import type { Observe } from '../observe/observation.ts';
import type { Authenticator } from '../stage/authenticate.ts';
import type { Inbound } from '../stage/inbound.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Visit } from '../tenant/visit.ts';

/** What signing in takes. */
export interface LogInParts {
  readonly authenticator: Authenticator;
  readonly observe: Observe;
  readonly visit: Visit;
}

/** The fields of the form (evidence: sign-in/cookies). */
interface LogInForm {
  readonly company: string;
  readonly user: string;
  readonly password: string;
}

/** Bytes beyond which a form is none that signs in. */
const longestForm = 16 * 1024;

/** Longer fields are no name and no password. */
const longest = 200;

/**
 * Signs a member in by company, name and password, sent as a form (evidence: sign-in/cookies): the answer has a hash
 * that opens the API for eight hours, and sets the cookies that carry it. What fails is answered `Success: false`, whatever
 * it was that did not fit (*assumed*; evidence: sign-in/cookies-refused), and slowed when it fails again and again.
 */
export async function answerLogIn(request: HttpRequest, inbound: Inbound, parts: LogInParts): Promise<HttpAnswer> {
  if (request.method !== 'POST') return { status: 405, headers: { Allow: 'POST', ...json }, body: '{"Success":false}' };
  const reason = whyForeign(request, inbound);
  if (reason !== null) return { status: reason.status, headers: json, body: refusal(reason.message) };
  await request.receive({ most: longestForm });
  const form = readForm(request);
  const { throttle, tenants } = parts.authenticator;
  const user = `${form.company}+${form.user.toLowerCase()}`.slice(0, 100);
  const now = request.receivedAt;
  const tenant = await tenants.find(form.company, parts.visit);
  const attempt = { address: inbound.address, user, password: form.password };
  const tried = await throttle.tryPassword(attempt, now, () => findMember(tenant, form));
  if (tried.found !== null && tenant !== null) return signedIn(tenant, tried.found, now, inbound.encrypted);
  parts.observe({ kind: 'sign-in refused', at: now, tenant: tenant?.name ?? null, remoteAddress: inbound.address });
  return failed(tried.waitMs === 0 ? {} : { 'Retry-After': String(Math.ceil(tried.waitMs / 1000)) });
}

/**
 * Why a form is not looked at: another site sent it, or it came in a kind that pages can send and programs do not. Told
 * before it counts as an attempt, so that no page can lock its visitors out.
 */
function whyForeign({ headers }: HttpRequest, inbound: Inbound): { status: number; message: string } | null {
  const { origin, 'sec-fetch-site': site, 'content-type': type } = headers;
  const fromElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (fromElsewhere || (origin !== undefined && hostOfOrigin(origin) !== inbound.host?.toLowerCase()))
    return { status: 403, message: 'Forms of other sites are not taken.' };
  if (type === undefined || /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return null;
  return { status: 415, message: 'The form must be sent as application/x-www-form-urlencoded.' };
}

/** Host and port, as the header `Host` has them; of an opaque origin (`null`) a text that is no host. */
function hostOfOrigin(origin: string): string {
  return origin.toLowerCase().replace(/^https?:\/\//, '');
}

const json = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };

function failed(headers: Record<string, string>): HttpAnswer {
  const body = refusal('The company, user name or password is wrong.');
  return { status: 200, headers: { ...json, ...headers }, body };
}

function refusal(message: string): string {
  return JSON.stringify({ Success: false, Hash: null, Message: message });
}

function readForm(request: HttpRequest): LogInForm {
  const fields = new URLSearchParams(request.body?.subarray(0, 4000).toString('utf8') ?? '');
  const named = new Map([...fields].map(([name, value]) => [name.toLowerCase(), value.slice(0, longest)]));
  return {
    company: (named.get('companyname') ?? '').toLowerCase(),
    user: named.get('username') ?? '',
    password: named.get('password') ?? '',
  };
}

/** Without such a company or member the password is digested all the same, so that the time does not tell. */
async function findMember(
  tenant: Tenant | null,
  { user, password }: LogInForm,
): Promise<RowOf<'/system/members'> | null> {
  const member = tenant === null ? null : await memberByIdentifier(user, tenant.read);
  const digest =
    tenant === null || member === null
      ? null
      : await findPassword(tenant.database.reader, '/system/members', member.id);
  const matches = await matchesPassword(digest, password);
  return matches && member?.inactiveFlag !== true ? member : null;
}

async function signedIn(
  tenant: Tenant,
  member: RowOf<'/system/members'>,
  now: number,
  encrypted: boolean,
): Promise<HttpAnswer> {
  const ends = toTimestamp(now + memberHashLife);
  const hash = await tenant.database.write((transaction) =>
    storeMemberHash(transaction, member, toTimestamp(now), ends),
  );
  // evidence: sign-in/last-login
  const actor = { memberId: member.id, identifier: member.identifier ?? '' };
  await transact(actor, tenant.writer, (unit) =>
    unit.updateColumns('/system/members', member.id, { lastLogin: toTimestamp(now) }),
  );
  const identifier = member.identifier ?? '';
  const attributes = `Path=/; Max-Age=${memberHashLife / 1000}; HttpOnly; SameSite=Lax${encrypted ? '; Secure' : ''}`;
  const cookies = { companyName: tenant.name, memberHash: hash, memberId: identifier };
  return {
    status: 200,
    headers: {
      ...json,
      'Set-Cookie': Object.entries(cookies).map(
        ([name, value]) => `${name}=${encodeURIComponent(value)}; ${attributes}`,
      ),
    },
    body: JSON.stringify({ Success: true, Hash: hash, CompanyName: tenant.name, MemberId: identifier, Expires: ends }),
  };
}
