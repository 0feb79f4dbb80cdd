import { refuse } from '@reeve/domain';
import type { HttpRequest } from '@reeve/http';
import type { Caller } from '../stage/authenticate.ts';
import type { Inbound } from '../stage/inbound.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Tenants } from '../tenant/tenants.ts';
import { ControlRefusal } from './control-answer.ts';
import { type ControlRules, guardControl } from './control-guard.ts';

/** What it takes to tell who may look into callbacks. */
export interface CallbackDoor {
  readonly tenants: Tenants;
  readonly rules: ControlRules;
  /** Finds out who calls by the API keys of the request; raises refusals of calls. */
  readonly recognise: () => Promise<Caller>;
}

/**
 * The tenant whose callbacks somebody may look into. Messages hold a company's records: a company's administrators get in
 * by their API keys, and see their own; whoever steers the server names the company in the query (`company=`). Raises
 * `ControlRefusal`, or what `recognise` raises.
 */
export async function enterCallbacks(request: HttpRequest, inbound: Inbound, door: CallbackDoor): Promise<Tenant> {
  if (/^Basic\s/i.test(request.headers.authorization ?? '')) return ownTenant(await door.recognise());
  guardControl(request, inbound, door.rules);
  const company = new URLSearchParams(request.query).get('company') ?? '';
  const tenant = await door.tenants.find(company.toLowerCase());
  if (tenant === null) throw new ControlRefusal(404, `There is no company ${company}.`);
  return tenant;
}

function ownTenant({ tenant, session }: Caller): Tenant {
  return session.rights.everything ? tenant : refuse({ kind: 'not permitted' });
}
