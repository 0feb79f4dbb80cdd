import { type World, worldCompany, worldKeys } from '@reeve/testkit';
import { type ApiClient, type ClientOptions, connect } from '../src/index.ts';

/** A client of a world's server, with the keys of its administrator. It fails where an attempt is repeated. */
export function clientOf(world: World, options: ClientOptions = {}): ApiClient {
  const own = { site: world.origin, companyId: worldCompany, ...worldKeys, clientId: crypto.randomUUID() };
  return connect({ ...own, policy: 'once', ...options });
}
