import type { HttpRequest } from '@reeve/http';
import type { Destination, GatewayRules } from './gateway.ts';
import type { Inbound } from './inbound.ts';
import { refuseForeignPage } from './refuse-foreign-page.ts';
import { requirePrivacy, requireTls } from './require-tls.ts';

/**
 * The one gate before every door, passed before anybody looks at credentials: refuses what would send a key in the clear
 * (`tls required`) and web pages that reached a sandbox by a name which is not its own (`foreign page`). The control plane
 * turns pages away itself, for whoever brings its token may come by any name.
 */
export function passGate(destination: Destination, request: HttpRequest, inbound: Inbound, rules: GatewayRules): void {
  if (isOpenToAll(destination, request)) return;
  if (destination.to === 'api' || destination.to === 'login') requireTls(inbound, rules);
  else if (destination.to !== 'company info') requirePrivacy(inbound, rules);
  if (destination.to !== 'control') refuseForeignPage(request, inbound, rules);
}

/** What has no secret, and takes none from anybody. */
function isOpenToAll(destination: Destination, { method }: HttpRequest): boolean {
  if (destination.to === 'control') return destination.path === '/health' && method === 'GET';
  return destination.to === 'description';
}
