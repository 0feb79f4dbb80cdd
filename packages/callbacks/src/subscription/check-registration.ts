import { isIP } from 'node:net';
import { type AddressPolicy, addressAllowed, bareHost } from '../deliver/address-policy.ts';
import { callbackTypeNamed, levelNamed } from '../subject/callback-levels.ts';
import type { WireRecord } from '../subject/level-keys.ts';

/**
 * A nested error of a refused callback entry; the outer one is `callbackEntry object is invalid`
 * (evidence: callbacks/refusals).
 */
export interface RegistrationError {
  readonly code: 'InvalidField' | 'InvalidObject' | 'ObjectExists' | 'OutOfRange';
  readonly message: string;
  readonly resource: 'callbackEntry';
  readonly field: 'url' | 'level' | 'objectId';
}

/** The longest URL that is stored. The description states none (*assumed*; evidence: callbacks/url). */
export const longestUrl = 2000;

const largestId = 2_147_483_647;

/**
 * What is wrong with a callback entry, all at once; empty when nothing is. `existing` are the tenant's entries, the
 * checked one among them or not. Two entries match when type, level, object and URL are the same; whether the URL
 * counts is not published, *assumed* (evidence: callbacks/duplicate-url). Texts and codes were seen
 * (evidence: callbacks/refusals, callbacks/duplicates).
 */
export function checkRegistration(
  entry: WireRecord,
  existing: readonly WireRecord[],
  policy: AddressPolicy,
): RegistrationError[] {
  const level = levelErrors(entry);
  // An object id says nothing without a level: a wrong URL and a wrong level are two errors
  // (evidence: callbacks/refusals).
  const errors = [...urlErrors(entry['url'], policy), ...(level.length > 0 ? level : objectErrors(entry))];
  return errors.length > 0 ? errors : duplicateErrors(entry, existing);
}

function urlErrors(url: unknown, policy: AddressPolicy): RegistrationError[] {
  return isTarget(url, policy) ? [] : [refusal('InvalidField', 'Invalid URL', 'url')];
}

/**
 * Absolute, http or https, no white space, no credentials (they would be written into every log). *Assumed*
 * (evidence: callbacks/url).
 */
function isTarget(url: unknown, policy: AddressPolicy): boolean {
  if (typeof url !== 'string' || url.length > longestUrl || /\s/.test(url) || !URL.canParse(url)) return false;
  const { protocol, username, password, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol) || !/^https?:\/\//i.test(url) || username !== '' || password !== '') return false;
  const host = bareHost(hostname);
  return isIP(host) === 0 || addressAllowed(host, policy);
}

function levelErrors(entry: WireRecord): RegistrationError[] {
  const type = callbackTypeNamed(String(entry['type']));
  if (type !== null && levelNamed(type, String(entry['level'])) !== null) return [];
  const message = 'Unrecognized level for type, see documentation for supported levels for each type';
  return [refusal('InvalidObject', message, 'level')];
}

function objectErrors(entry: WireRecord): RegistrationError[] {
  const id = storedObjectId(entry);
  if (typeof id === 'number' && Number.isInteger(id) && id >= 1 && id <= largestId) return [];
  return [refusal('OutOfRange', `The field objectId must be between 1 and ${largestId}.`, 'objectId')];
}

function duplicateErrors(entry: WireRecord, existing: readonly WireRecord[]): RegistrationError[] {
  const wanted = identity(entry);
  const twin = existing.find((other) => other['id'] !== entry['id'] && identity(other) === wanted);
  return twin === undefined ? [] : [refusal('ObjectExists', 'A matching callback entry already exists', 'objectId')];
}

function identity(entry: WireRecord): string {
  const { type, level, url } = entry;
  return JSON.stringify([String(type).toLowerCase(), String(level).toLowerCase(), storedObjectId(entry), url]);
}

/** Level owner always means object 1; 0, null and nothing are accepted for it (evidence: callbacks/owner-object). */
function storedObjectId(entry: WireRecord): unknown {
  const id = entry['objectId'];
  const unset = id === 0 || id === null || id === undefined;
  return unset && String(entry['level']).toLowerCase() === 'owner' ? 1 : id;
}

/** Who registers, and the randomness of the new entry's `connectWiseID`. */
export interface Registrar {
  readonly memberId: number;
  newGuid(): string;
}

/**
 * A new entry as it is stored: casing of type and level kept, object id 0 of level owner is 1, the caller's member id,
 * a new `connectWiseID`, absent flags false (evidence: callbacks/registration). The body's own `id` and `memberId` are
 * ignored.
 */
export function normaliseRegistration(entry: WireRecord, registrar: Registrar): WireRecord {
  return {
    ...normaliseChange(entry),
    payloadVersion: entry['payloadVersion'] ?? '3.0.0',
    memberId: registrar.memberId,
    inactiveFlag: entry['inactiveFlag'] === true,
    isSoapCallbackFlag: entry['isSoapCallbackFlag'] === true,
    isSelfSuppressedFlag: entry['isSelfSuppressedFlag'] === true,
    connectWiseID: registrar.newGuid(),
  };
}

/** A changed entry (PUT, PATCH) as it is stored: the object id of level owner is 1, all else as given. */
export function normaliseChange(entry: WireRecord): WireRecord {
  return { ...entry, objectId: storedObjectId(entry) };
}

function refusal(
  code: RegistrationError['code'],
  message: string,
  field: RegistrationError['field'],
): RegistrationError {
  return { code, message, resource: 'callbackEntry', field };
}
