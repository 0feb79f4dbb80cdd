import { toTimestamp } from '@reeve/domain';
import { isClientId, readCredentials } from '../access/credentials.ts';
import type { Session } from '../access/sessions.ts';
import { refuseCall } from '../fault/server-fault.ts';
import type { HttpRequest } from '../http/message.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Tenants } from '../tenant/tenants.ts';

/** Who calls, and whose data it is. */
export interface Caller {
  readonly tenant: Tenant;
  readonly session: Session;
}

/**
 * Finds the tenant and the member of a call by its keys (guide, Authentication). A missing or malformed `clientId` is
 * refused as the self-hosted product does (wire-behaviour B13); an unknown company like a wrong key.
 */
export async function authenticate(request: HttpRequest, tenants: Tenants): Promise<Caller> {
  const credentials = readCredentials(request.headers.authorization);
  if (credentials === null) refuseCall({ kind: 'not authenticated' });
  const tenant = await tenants.find(credentials.company);
  const session = (await tenant?.sessions.recognise(credentials, toTimestamp(request.receivedAt))) ?? null;
  if (tenant === null || session === null) refuseCall({ kind: 'not authenticated' });
  if (!isClientId(request.headers['clientid'])) refuseCall({ kind: 'not permitted' });
  return { tenant, session };
}
