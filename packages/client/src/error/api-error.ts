import { CallError, type ErrorFacts } from './call-error.ts';

/** One field that the server refused. */
export interface RefusedField {
  readonly code: string;
  readonly message: string;
  readonly resource?: string;
  /** The field's path with slashes: `status/id`. */
  readonly field?: string;
}

/** What a refusal says beyond the facts of its call. */
export interface RefusalFacts extends ErrorFacts {
  readonly status: number;
  readonly errors?: readonly RefusedField[];
  /** Milliseconds after which the server wants to be asked again. */
  readonly retryAfter?: number | undefined;
}

/** The server answered, and refused. `code` is the server's own word (`InvalidObject`, `NotFound`). */
export class ApiError extends CallError {
  override readonly status: number;
  readonly errors: readonly RefusedField[];

  constructor(code: string, message: string, facts: RefusalFacts) {
    super(code, message, facts);
    this.status = facts.status;
    this.errors = facts.errors ?? [];
  }

  /** The refusal of a field, by its path in any case. */
  field(path: string): RefusedField | undefined {
    return this.errors.find((each) => each.field?.toLowerCase() === path.toLowerCase());
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), errors: this.errors };
  }
}

/** 400: the call cannot be understood or breaks a rule. */
export class BadRequestError extends ApiError {}

/** 401: the keys are not known. */
export class AuthenticationError extends ApiError {}

/** 403: the member's role does not allow it, or the call came without TLS. */
export class PermissionError extends ApiError {}

/** 404: no such record or path; of hosted systems also a wrong credential. */
export class NotFoundError extends ApiError {}

/** 405: the path has no such method. */
export class MethodNotAllowedError extends ApiError {}

/** 409: the record is in use. */
export class ConflictError extends ApiError {}

/** 415: a document that was sent as JSON. */
export class UnsupportedMediaError extends ApiError {}

/** 429: too many calls. */
export class RateLimitError extends ApiError {
  /** Milliseconds that the server asks to wait; undefined where it does not say. */
  readonly retryAfter: number | undefined;

  constructor(code: string, message: string, facts: RefusalFacts) {
    super(code, message, facts);
    this.retryAfter = facts.retryAfter;
  }
}

/** 5xx: the server failed. */
export class ServerError extends ApiError {
  /** Milliseconds that the server asks to wait; undefined where it does not say. */
  readonly retryAfter: number | undefined;

  constructor(code: string, message: string, facts: RefusalFacts) {
    super(code, message, facts);
    this.retryAfter = facts.retryAfter;
  }
}
