import { type ApiClient, clientOver } from './api-client.ts';
import { type BundlingOptions, bundlingConnection } from './bundle/bundling.ts';

export type { BundlingOptions } from './bundle/bundling.ts';

/**
 * A view of a client that sends reads of one moment together, by `/system/bundles` (evidence: bundles/bundle): lists, counts
 * and single records of lists that stand by themselves. Each has its own outcome.
 */
export function bundling(client: ApiClient, options: BundlingOptions = {}): ApiClient {
  return clientOver(bundlingConnection(client.connection, options));
}
