import type { Application, HttpAnswer, HttpRequest } from '@reeve/http';
import { refuseCall } from '../fault/server-fault.ts';
import type { Observe } from '../observe/observation.ts';
import type { Visit } from '../tenant/visit.ts';
import { type ChainParts, callChain } from './chain.ts';
import { passGate } from './gate.ts';
import { type AtApi, type Destination, destinationOf } from './gateway.ts';
import { type Inbound, type IsTrustedProxy, inboundOf } from './inbound.ts';
import type { Received } from './received.ts';
import { recordCall } from './record-call.ts';
import { type RefusalParts, renderRefusal } from './refuse.ts';
import type { Chain } from './stage.ts';
import { emptyTrace } from './trace.ts';

/** Answers the addresses beside the API; null for what is not there. */
export type Site = (
  destination: Destination,
  request: HttpRequest,
  inbound: Inbound,
  visit: Visit,
) => Promise<HttpAnswer | null>;

/** What the application is made of. */
export interface ApplicationParts extends ChainParts {
  readonly observe: Observe;
  readonly isTrusted: IsTrustedProxy;
  /** A clock that only runs on, in milliseconds: how long calls take. */
  readonly stopwatch: () => number;
  readonly site: Site;
}

/** The application: a request goes through the stages of `callChain` or to the site, and every refusal is an answer. */
export function answerRequests(parts: ApplicationParts): Application {
  const chain = callChain(parts);
  const answering: Answering = { parts, chain, refusals: refusalsOf(parts) };
  const { recorder, observe } = parts;
  const { catalogue } = parts.schema;
  const recording = { log: parts.authenticator.apiLog, recorder, catalogue, observe, stages: chain.names };
  return async (request) => {
    const began = parts.stopwatch();
    const received = { request, inbound: inboundOf(request, parts.isTrusted), trace: emptyTrace() };
    const answer = await answerOrRefuse(received, answering);
    recordCall(received, answer, parts.stopwatch() - began, recording);
    received.trace.visit.end();
    return answer;
  };
}

interface Answering {
  readonly parts: ApplicationParts;
  readonly chain: Chain<AtApi, HttpAnswer>;
  readonly refusals: RefusalParts;
}

function refusalsOf({ rules, release, observe, recorder }: ApplicationParts): RefusalParts {
  return { rules, version: release.version, observe, explains: recorder !== null };
}

async function answerOrRefuse(received: Received, { parts, chain, refusals }: Answering): Promise<HttpAnswer> {
  const { request, inbound, trace } = received;
  try {
    const destination = destinationOf(request);
    passGate(destination, request, inbound, parts.rules);
    if (destination.to === 'api') return await chain.run({ ...received, destination }, trace.laps, parts.stopwatch);
    const found = await parts.site(destination, request, inbound, trace.visit);
    const answer = found ?? refuseCall({ kind: 'unknown endpoint' });
    return { ...answer, headers: { 'X-Content-Type-Options': 'nosniff', ...answer.headers } };
  } catch (error) {
    return renderRefusal(error, received, refusals);
  }
}
