import type { HttpRequest } from '@reeve/http';
import type { Inbound } from './inbound.ts';
import type { Trace } from './trace.ts';

/** A request as it reached the server, with what the logs will be told of it. */
export interface Received {
  readonly request: HttpRequest;
  readonly inbound: Inbound;
  readonly trace: Trace;
}
