import type { Tenant } from '../tenant/tenant.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';

/**
 * Answers `GET /_reeve/explain`: `path` is the address to explain (its own escapes are kept), `method` GET unless given,
 * `forwardOnly=true` for paging by id. Raises what `explain` raises.
 */
export function explainQuery(query: URLSearchParams, tenant: Tenant): Promise<Explanation> {
  const asked = {
    method: query.get('method') ?? 'GET',
    address: query.get('path') ?? '',
    forwardOnly: query.get('forwardOnly') === 'true',
  };
  return explain(asked, tenant);
}
