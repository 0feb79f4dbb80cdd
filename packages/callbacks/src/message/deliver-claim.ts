import type { Clock } from '@reeve/domain';
import type { Attempt, AttemptOutcome, SendResult } from '../outbox/attempt.ts';
import type { Claim } from '../outbox/claim-messages.ts';
import { attemptOutcome } from './attempt-outcome.ts';
import type { Disturb, Disturbance, DisturbedSends } from './disturbed-sends.ts';
import { deliveryUrl, payloadBody, payloadFrame, type Sender } from './payload.ts';
import { deliveryHeaders, sign } from './sign.ts';
import { keyUrl, type SigningKeys } from './signing-keys.ts';

/** What a delivery is made with. */
export interface DeliveryTools {
  readonly sender: Sender;
  readonly keys: SigningKeys;
  readonly sends: DisturbedSends;
  readonly disturb: Disturb;
  /** The company's, which a sandbox may move. */
  readonly companyClock: Clock;
  /** Retry also when no answer came and after 5xx; false is what the product does. */
  readonly retryErrors: boolean;
}

/** Makes one attempt at a claimed message. Raises only what reading the signing key raises, and then nothing was sent. */
export async function deliverClaim(claim: Claim, target: string, tools: DeliveryTools): Promise<Attempt> {
  const { message, callback } = claim;
  const key = await tools.keys.current();
  const frame = payloadFrame(message, tools.sender, callback, keyUrl(tools.sender, key.id));
  const body = payloadBody(frame, message.entity);
  const disturbance = tools.disturb(claim);
  const signature = sign(body, disturbance?.kind === 'wrongly signed' ? `not ${key.secret}` : key.secret);
  const url = deliveryUrl(target, message.record, message.action);
  const result = await tools.sends.send({ url, body, headers: deliveryHeaders(signature) }, callback, disturbance);
  const outcome = outcomeOf(result, claim, disturbance, tools);
  const companyTime = tools.companyClock.now();
  return { claim, outcome, result, url, frame, companyTime, keyId: key.id, signature };
}

/** What was not sent on purpose, its sender takes to have arrived; what is delayed is put off, and was not tried. */
function outcomeOf(
  result: SendResult,
  claim: Claim,
  disturbance: Disturbance | null,
  { retryErrors }: DeliveryTools,
): AttemptOutcome {
  if (disturbance?.kind === 'delayed')
    return { kind: 'retrying', afterMilliseconds: disturbance.delay, isPutOff: true };
  if (disturbance?.kind === 'dropped' || disturbance?.kind === 'reordered') return { kind: 'delivered' };
  return attemptOutcome(result, claim.attempts + 1, retryErrors);
}
