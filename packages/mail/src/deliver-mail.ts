import type { AttemptMade, Claim } from '@reeve/callbacks';
import type { Clock, Mail } from '@reeve/domain';
import type { SmtpSender } from './smtp-sender.ts';

const minute = 60_000;

/** How long is waited before each further attempt; after the last one a mail has failed. */
const pauses = [minute, 5 * minute, 30 * minute, 2 * 60 * minute, 12 * 60 * minute];

/** Makes one attempt at a claimed mail. Never raises. */
export async function deliverMail(claim: Claim, sender: SmtpSender, clock: Clock): Promise<AttemptMade> {
  const started = clock.now();
  const answer = await sender.send(JSON.parse(claim.message.entity ?? '{}') as Mail, claim.message.guid);
  const milliseconds = clock.now() - started;
  const pause = pauses[claim.attempts];
  const taken = answer.kind === 'taken';
  const outcome: AttemptMade['outcome'] = taken
    ? { kind: 'delivered' }
    : answer.transient && pause !== undefined
      ? { kind: 'retrying', afterMilliseconds: pause }
      : { kind: 'failed' };
  const status = taken ? 250 : answer.code;
  const said = { responseHead: '', responseBody: taken ? answer.said : '', error: taken ? null : answer.said };
  return { claim, outcome, result: { started, milliseconds, status, ...said } };
}
