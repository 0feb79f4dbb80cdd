import type { Send } from '../deliver/http-sender.ts';
import type { Attempt } from '../outbox/attempt.ts';
import type { Claim } from '../outbox/claim-messages.ts';
import { attemptOutcome } from './attempt-outcome.ts';
import { deliveryUrl, payloadBody, payloadFrame, type Sender } from './payload.ts';
import { deliveryHeaders, sign } from './sign.ts';
import { keyUrl, type SigningKeys } from './signing-keys.ts';

/** What a delivery is made with. */
export interface DeliveryTools {
  readonly sender: Sender;
  readonly keys: SigningKeys;
  readonly send: Send;
  /** Retry also when no answer came and after 5xx; false is what the product does. */
  readonly retryErrors: boolean;
}

/** Makes one attempt at a claimed message. Raises only what reading the signing key raises, and then nothing was sent. */
export async function deliverClaim(claim: Claim, target: string, tools: DeliveryTools): Promise<Attempt> {
  const { message, callback } = claim;
  const key = await tools.keys.current();
  const frame = payloadFrame(message, tools.sender, callback, keyUrl(tools.sender, key.id));
  const body = payloadBody(frame, message.entity);
  const signature = sign(body, key.secret);
  const url = deliveryUrl(target, message.record, message.action);
  const result = await tools.send({ url, body, headers: deliveryHeaders(signature) });
  const outcome = attemptOutcome(result, claim.attempts + 1, tools.retryErrors);
  return { claim, outcome, result, url, frame, keyId: key.id, signature };
}
