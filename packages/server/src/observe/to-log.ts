import type { Observation } from './observation.ts';

/** The forms of the log. */
export type LogForm = 'json' | 'text';

type LogFields = Readonly<Record<string, unknown>>;

/**
 * The observation as one line of log, without the line end; null for what the log leaves out. Record changes are left
 * out: the audit trail has them. Control characters are escaped, so that nothing a client sends can forge a line.
 */
export function toLogLine(observation: Observation, form: LogForm): string | null {
  const fields = toFields(observation);
  if (fields === null) return null;
  const line = { time: new Date(observation.at).toISOString(), level: levelOf(observation), ...fields };
  return form === 'json' ? JSON.stringify(line) : toText(line);
}

function toFields(observation: Observation): LogFields | null {
  switch (observation.kind) {
    case 'call answered':
      return callFields(observation);
    case 'record changed':
    case 'database failed':
      return null;
    case 'callback delivered': {
      const { kind, at: _, tookMs, ...rest } = observation;
      return { event: kind, ...rest, ms: rounded(tookMs) };
    }
    case 'limit reached':
    case 'outage':
    case 'sign-in refused':
    case 'tenant damaged':
    case 'server noted': {
      const { kind, at: _, ...rest } = observation;
      return { event: kind, ...rest };
    }
    case 'bug':
      return { event: 'bug', id: observation.requestId, error: describeError(observation.error) };
  }
}

function callFields(call: Extract<Observation, { kind: 'call answered' }>): LogFields {
  return {
    event: 'call',
    id: call.requestId,
    method: call.method,
    path: call.path.slice(0, call.member === null ? 500 : 2000),
    status: call.status,
    ms: rounded(call.tookMs),
    tenant: call.tenant,
    member: call.member,
    fault: call.fault ?? undefined,
  };
}

function levelOf(observation: Observation): 'info' | 'warn' | 'error' {
  switch (observation.kind) {
    case 'bug':
    case 'tenant damaged':
      return 'error';
    case 'limit reached':
    case 'sign-in refused':
      return 'warn';
    case 'call answered':
      return observation.status >= 500 ? 'error' : 'info';
    case 'callback delivered':
      return observation.outcome === 'delivered' ? 'info' : 'warn';
    case 'outage':
      return observation.state === 'began' ? 'error' : 'info';
    case 'record changed':
    case 'database failed':
    case 'server noted':
      return 'info';
  }
}

function toText({ time, level, event, ...fields }: LogFields): string {
  const pairs = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${isBare(value) ? value : JSON.stringify(value)}`);
  return [time, level, event, ...pairs].join(' ');
}

function isBare(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^[\x21\x23-\x3c\x3e-\x7e]+$/.test(value));
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
