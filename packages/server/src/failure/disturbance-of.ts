import type { Claim, Disturbance, DisturbanceKind } from '@reeve/callbacks';
import type { ArmedFailures } from './armed-failures.ts';

/** The disturbance that a message of a company is to have, of those that are armed. */
export function disturbanceOf(failures: ArmedFailures, company: string, claim: Claim): Disturbance | null {
  const failure = failures.takeForCallback({ company, type: claim.message.type, outbox: claim.outbox });
  if (failure === null) return null;
  return { kind: failure.kind.slice('callback '.length) as DisturbanceKind, delay: failure.delay };
}
