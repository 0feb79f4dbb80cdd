import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpRequest } from '@reeve/http';
import { type Inbound, isLoopback } from '../stage/inbound.ts';
import { ControlRefusal } from './control-answer.ts';

/** The settings that guard the control plane. */
export interface ControlRules {
  readonly mode: 'sandbox' | 'serve';
  readonly administratorKey: string | null;
}

/**
 * Lets through whoever may steer the server: with the administrator's key (`Authorization: Bearer …`) anybody, without it
 * programs of this machine while it is a sandbox. Web pages are turned away by their `Origin`, by what browsers say of the
 * site a request comes from, and by the name they called; so is what a proxy passed on. Raises `ControlRefusal`.
 */
export function guardControl(request: HttpRequest, inbound: Inbound, rules: ControlRules): void {
  if (mayControl(request, inbound, rules)) return;
  throw new ControlRefusal(
    401,
    rules.mode === 'sandbox'
      ? 'The control plane is open to programs of this machine; others need the administrator key as a bearer token.'
      : 'The control plane needs the administrator key as a bearer token.',
  );
}

/** Whether `guardControl` lets somebody through. */
export function mayControl(request: HttpRequest, inbound: Inbound, rules: ControlRules): boolean {
  const bearer = /^Bearer\s+(\S+)\s*$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return rules.administratorKey !== null && same(bearer, rules.administratorKey);
  return rules.mode === 'sandbox' && isOwnProgram(request, inbound);
}

const ownNames = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;

function isOwnProgram({ headers }: HttpRequest, { address, relayed }: Inbound): boolean {
  const fromPage = headers.origin !== undefined || headers['sec-fetch-site'] !== undefined;
  return isLoopback(address) && !relayed && !fromPage && ownNames.test(headers.host ?? '');
}

function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
