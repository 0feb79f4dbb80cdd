import { isIP } from 'node:net';
import { refuseCall } from '../fault/server-fault.ts';
import type { GatewayRules } from './gateway.ts';
import { type Inbound, isLoopback } from './inbound.ts';

/**
 * Refuses calls that would send keys in the clear (evidence: sign-in/tls). Hosted systems want TLS of everybody, and a
 * host name that begins with `api-`; on-premise ones let this machine through, and in the sandbox anybody.
 */
export function requireTls(inbound: Inbound, rules: GatewayRules): void {
  if (rules.manner === 'hosted' && lacksPrefix(inbound.host)) refuseCall({ kind: 'tls required' });
  if (inbound.encrypted) return;
  const isOpen = rules.manner === 'on-premise' && (rules.mode === 'sandbox' || isOwnMachine(inbound));
  if (!isOpen) refuseCall({ kind: 'tls required' });
}

/**
 * Refuses keys in the clear at the doors that the product does not have: a server for real work takes them over TLS, or
 * from this machine.
 */
export function requirePrivacy(inbound: Inbound, { mode }: GatewayRules): void {
  if (mode === 'sandbox' || inbound.encrypted || isOwnMachine(inbound)) return;
  refuseCall({ kind: 'tls required' });
}

function isOwnMachine({ address, relayed }: Inbound): boolean {
  return isLoopback(address) && !relayed;
}

/** Names of a machine itself and bare addresses are no host of the vendor's, so that the rule cannot be meant for them. */
function lacksPrefix(host: string | null): boolean {
  const name = host?.replace(/:\d+$/, '').toLowerCase() ?? '';
  if (!name.includes('.') || name.startsWith('[') || isIP(name) !== 0 || name.endsWith('.localhost')) return false;
  return !name.startsWith('api-');
}
