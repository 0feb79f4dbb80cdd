import { createHash } from 'node:crypto';
import type { Message } from '../outbox/message.ts';

/** Who sends: what every message of a tenant says alike. */
export interface Sender {
  /** The bare host, without scheme and without `api-`. */
  readonly fromUrl: string;
  /** The login company. */
  readonly companyId: string;
  /** 24 hexadecimal digits on the vendor's cloud, null elsewhere. */
  readonly productInstanceId: string | null;
  readonly partnerId: string | null;
  /** Scheme, host and release codebase, no slash at the end: `https://host/v2025_1`. */
  readonly codebaseUrl: string;
}

/** A body without its entity, which all subscribers of a message share. */
export interface PayloadFrame {
  readonly head: string;
  readonly tail: string;
}

/** Everything around the entity, keys in the order seen on the wire (evidence: callbacks/message). */
export function payloadFrame(message: Message, sender: Sender, callback: number, keyUrl: string): PayloadFrame {
  const head = JSON.stringify({
    MessageId: messageId(message.guid, callback),
    FromUrl: sender.fromUrl,
    CompanyId: sender.companyId,
    MemberId: message.member,
    Action: message.action,
    Type: message.type,
    ID: message.record,
    ProductInstanceId: sender.productInstanceId,
    PartnerId: sender.partnerId,
  });
  const tail = JSON.stringify({ Metadata: { key_url: keyUrl }, CallbackObjectRecId: callback });
  return { head: `${head.slice(0, -1)},"Entity":`, tail: `,${tail.slice(1)}` };
}

/** The body: compact JSON as `JSON.stringify` writes it, `Entity` a string that holds JSON, or null. */
export function payloadBody(frame: PayloadFrame, entity: string | null): string {
  return `${frame.head}${JSON.stringify(entity)}${frame.tail}`;
}

/** The same GUID each time a message is sent to a subscriber, another for each subscriber. */
export function messageId(guid: string, callback: number): string {
  const hex = createHash('sha256').update(`${guid}/${callback}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Where a message goes: the id is glued to the URL as text, whatever the URL ends with (evidence: callbacks/address).
 */
export function deliveryUrl(url: string, record: number, action: string): string {
  return `${url}${record}&action=${action}`;
}
