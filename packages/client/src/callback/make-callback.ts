import type { CallbackEntities, MessageAction, MessageType } from './callback-message.ts';
import { signCallback } from './callback-signature.ts';

/** What a callback for a test is made of. */
export interface CallbackToMake<T extends MessageType> {
  readonly type: T;
  readonly action: MessageAction;
  readonly id: number;
  readonly entity?: CallbackEntities[T];
  readonly companyId: string;
  readonly memberId?: string;
  readonly messageId?: string;
  readonly signingKey: string;
  /** Where the receiver looks for the key. */
  readonly keyUrl: string;
}

/** A callback as it is delivered. */
export interface MadeCallback {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Makes a callback with a right signature, its members in the order of the wire (evidence: callbacks/message). */
export async function makeCallback<T extends MessageType>(given: CallbackToMake<T>): Promise<MadeCallback> {
  const body = JSON.stringify({
    MessageId: given.messageId ?? crypto.randomUUID(),
    FromUrl: new URL(given.keyUrl).host,
    CompanyId: given.companyId,
    MemberId: given.memberId ?? 'Admin1',
    Action: given.action,
    Type: given.type,
    ID: given.id,
    ProductInstanceId: null,
    PartnerId: null,
    Entity: given.entity === undefined ? null : JSON.stringify(given.entity),
    Metadata: { key_url: given.keyUrl },
    CallbackObjectRecId: 1,
  });
  const signature = await signCallback(body, given.signingKey);
  return { body, headers: { 'content-type': 'application/json; charset=utf-8', 'x-content-signature': signature } };
}
