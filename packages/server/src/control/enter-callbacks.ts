import { refuse } from '@reeve/domain';
import type { HttpRequest } from '@reeve/http';
import { authenticate, type Caller } from '../stage/authenticate.ts';
import type { Inbound } from '../stage/inbound.ts';
import { countCalls } from '../stage/limit-rate.ts';
import { emptyTrace } from '../stage/trace.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { ControlRefusal } from './control-answer.ts';
import type { ControlGround } from './control-ground.ts';
import { guardControl, isAtHome } from './control-guard.ts';

/** Whose callbacks somebody may look into, and how far. */
export interface CallbackVisit {
  readonly tenant: Tenant;
  /** Whether they may read what receivers answered, which is how this machine's network could be read from outside. */
  readonly seesAnswers: boolean;
}

/**
 * The tenant whose callbacks somebody may look into. Messages hold a company's records: a company's administrators get in
 * by their API keys, and see their own; whoever steers the server names the company in the query (`company=`). The keys
 * of a sandbox are known to everybody, so that they count at home alone. Raises `ControlRefusal`, or what `authenticate`
 * raises.
 */
export async function enterCallbacks(
  request: HttpRequest,
  inbound: Inbound,
  ground: ControlGround,
): Promise<CallbackVisit> {
  const atHome = isAtHome(request, inbound);
  if (/^Basic\s/i.test(request.headers.authorization ?? '') && (atHome || ground.rules.mode === 'serve')) {
    const trace = emptyTrace(ground.visit);
    const caller = await authenticate(request, inbound, ground.authenticator, trace);
    if (ground.limit !== null) await countCalls(ground.limit, { ...caller, trace, request });
    return { tenant: ownTenant(caller), seesAnswers: atHome };
  }
  guardControl(request, inbound, ground.rules);
  const company = new URLSearchParams(request.query).get('company') ?? '';
  const tenant = await ground.tenants.find(company.toLowerCase(), ground.visit);
  if (tenant === null) throw new ControlRefusal(404, `There is no company ${company}.`);
  return { tenant, seesAnswers: true };
}

function ownTenant({ tenant, session }: Caller): Tenant {
  return session.rights.everything ? tenant : refuse({ kind: 'not permitted' });
}
