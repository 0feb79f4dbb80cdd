import { isObject } from '@reeve/domain';
import type { HttpAnswer, HttpRequest } from '@reeve/http';
import { DatabaseClosed, TenantExists, TenantMissing, TenantNameInvalid } from '@reeve/store';
import { SnapshotMissing } from '../tenant/copied-tenants.ts';

/** A refusal of the control plane, in words for the person who operates the server. */
export class ControlRefusal extends Error {
  override readonly name = 'ControlRefusal';
  readonly status: number;
  readonly retryAfterSeconds: number | null;
  constructor(status: number, message: string, retryAfterSeconds: number | null = null) {
    super(message);
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The answer to a refusal; anything else is raised again. */
export function refused(error: unknown): HttpAnswer {
  if (error instanceof ControlRefusal) return renderRefusal(error);
  if (error instanceof TenantMissing || error instanceof SnapshotMissing)
    return controlAnswer(404, { message: error.message });
  if (error instanceof DatabaseClosed) return controlAnswer(409, { message: error.message });
  if (error instanceof TenantExists) return controlAnswer(409, { message: error.message });
  if (error instanceof TenantNameInvalid) return controlAnswer(400, { message: error.message });
  throw error;
}

function renderRefusal({ status, message, retryAfterSeconds }: ControlRefusal): HttpAnswer {
  const answer = controlAnswer(status, { message });
  if (retryAfterSeconds === null) return answer;
  return { ...answer, headers: { ...answer.headers, 'Retry-After': String(retryAfterSeconds) } };
}

/** An answer in JSON, one line a value. */
export function controlAnswer(status: number, value: unknown): HttpAnswer {
  return textAnswer(status, 'application/json; charset=utf-8', `${JSON.stringify(value)}\n`);
}

/** An answer in text of any kind. */
export function textAnswer(status: number, type: string, body: string): HttpAnswer {
  const headers = { 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
  return { status, headers, body };
}

/** The members of a JSON body; none when there is no body. Raises `ControlRefusal`. */
export function controlBody(request: HttpRequest): Readonly<Record<string, unknown>> {
  const text = request.body?.toString('utf8').trim() ?? '';
  if (text === '') return {};
  try {
    const body: unknown = JSON.parse(text);
    if (isObject(body)) return body;
  } catch {
    // told below, as is anything else that is no object
  }
  throw new ControlRefusal(400, 'The body must be a JSON object.');
}

/** A text of a body; null when it is not there. Raises `ControlRefusal` for anything else. */
export function textMember(body: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = body[name] ?? null;
  if (value === null || (typeof value === 'string' && value.length <= 200)) return value;
  throw new ControlRefusal(400, `${name} must be a text of 200 characters at most.`);
}

/** True or false of a body; null when it is not there. Raises `ControlRefusal` for anything else. */
export function flagMember(body: Readonly<Record<string, unknown>>, name: string): boolean | null {
  const value = body[name] ?? null;
  if (value === null || typeof value === 'boolean') return value;
  throw new ControlRefusal(400, `${name} must be true or false.`);
}

/** A number of a body; null when it is not there. Raises `ControlRefusal` for what is out of bounds. */
export function numberMember(
  body: Readonly<Record<string, unknown>>,
  name: string,
  least: number,
  most: number,
): number | null {
  const value = body[name] ?? null;
  if (value === null) return null;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new ControlRefusal(400, `${name} must be a number from ${least} to ${most}.`);
}
