import { refuse } from '@reeve/domain';
import type { HttpRequest } from '@reeve/http';
import { authenticate, type Caller } from '../stage/authenticate.ts';
import type { Inbound } from '../stage/inbound.ts';
import { emptyTrace } from '../stage/trace.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { ControlRefusal } from './control-answer.ts';
import type { ControlGround } from './control-ground.ts';
import { guardControl } from './control-guard.ts';

/**
 * The tenant whose callbacks somebody may look into. Messages hold a company's records: a company's administrators get in
 * by their API keys, and see their own; whoever steers the server names the company in the query (`company=`). Raises
 * `ControlRefusal`, or what `authenticate` raises.
 */
export async function enterCallbacks(request: HttpRequest, inbound: Inbound, ground: ControlGround): Promise<Tenant> {
  if (/^Basic\s/i.test(request.headers.authorization ?? ''))
    return ownTenant(await authenticate(request, inbound, ground.authenticator, emptyTrace()));
  guardControl(request, inbound, ground.rules);
  const company = new URLSearchParams(request.query).get('company') ?? '';
  const tenant = await ground.tenants.find(company.toLowerCase(), ground.visit);
  if (tenant === null) throw new ControlRefusal(404, `There is no company ${company}.`);
  return tenant;
}

function ownTenant({ tenant, session }: Caller): Tenant {
  return session.rights.everything ? tenant : refuse({ kind: 'not permitted' });
}
