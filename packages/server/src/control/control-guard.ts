import { createHash, timingSafeEqual } from 'node:crypto';
import { type Failures, waitAfter } from '@reeve/access';
import type { HttpRequest } from '@reeve/http';
import { type Inbound, isLoopback, isLoopbackName } from '../stage/inbound.ts';
import { ControlRefusal } from './control-answer.ts';

/** What guards the control plane. */
export interface ControlRules {
  readonly mode: 'sandbox' | 'serve';
  /** The administrator's key, or the token that a sandbox made; null where nobody may steer the server. */
  readonly token: string | null;
  /** Tokens that did not fit, by address. */
  readonly failures: Failures;
}

/** Somebody mistypes a token a few times. */
const free = 5;

/**
 * Lets through whoever may steer the server: with the token (`Authorization: Bearer …`) anybody by any name, without it
 * programs of this machine while it is a sandbox, and pages of its own. Told as others are by the name they called, by
 * their `Origin` and what browsers say of the site a request comes from, and by what a proxy says. Raises `ControlRefusal`.
 */
export function guardControl(request: HttpRequest, inbound: Inbound, rules: ControlRules): void {
  const bearer = /^Bearer\s+(\S+)\s*$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) checkToken(bearer, inbound.address, request.receivedAt, rules);
  else if (rules.mode !== 'sandbox' || !isAtHome(request, inbound)) refuseStranger(rules);
}

function refuseStranger({ mode }: ControlRules): never {
  throw new ControlRefusal(
    401,
    mode === 'sandbox'
      ? 'The control plane is open to programs of this machine; others need its token as a bearer token.'
      : 'The control plane needs the administrator key as a bearer token.',
  );
}

/** Whether `guardControl` lets somebody through; a wrong token counts there too. */
export function mayControl(request: HttpRequest, inbound: Inbound, rules: ControlRules): boolean {
  try {
    guardControl(request, inbound, rules);
    return true;
  } catch (error) {
    if (error instanceof ControlRefusal) return false;
    throw error;
  }
}

/** Whether a call is this machine's own, made by one of its own names. */
export function isAtHome({ headers }: HttpRequest, { address, relayed }: Inbound): boolean {
  return isLoopback(address) && !relayed && isLoopbackName(headers.host) && !isForeignPage(headers);
}

function isForeignPage({ origin, host, 'sec-fetch-site': site }: HttpRequest['headers']): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return origin !== undefined && origin.toLowerCase().replace(/^https?:\/\//, '') !== host?.toLowerCase();
}

/** The right token always gets in: whoever guesses from the same address holds nobody up but themselves. */
function checkToken(given: string, address: string, now: number, { token, failures }: ControlRules): void {
  if (token !== null && same(given, token)) return;
  const wait = waitAfter(failures.add(`control ${address}`, now), free);
  if (wait === 0) throw new ControlRefusal(401, 'That is not the token of the control plane.');
  const seconds = Math.ceil(wait / 1000);
  throw new ControlRefusal(
    429,
    `That is not the token of the control plane. Try again in ${seconds} seconds.`,
    seconds,
  );
}

function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
