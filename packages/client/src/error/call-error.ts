/** What stands in an error's JSON and in its text. No headers, and so no credentials. */
export interface ErrorFacts {
  readonly method?: string | undefined;
  /** The path below `apis/3.0`, without its query. */
  readonly path?: string | undefined;
  readonly status?: number | undefined;
  /** The server's id of the call (`x-cw-request-id`), which its support asks for. */
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
  /** Whether the same call may succeed later. */
  readonly isTemporary?: boolean;
  /** What to do next, as a sentence. */
  readonly advice?: string | undefined;
  readonly cause?: unknown;
}

/** Every refusal and failure of the client is one of these; `code` tells them apart without `instanceof`. */
export class CallError extends Error {
  readonly code: string;
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly isTemporary: boolean;
  readonly advice: string | undefined;

  constructor(code: string, message: string, facts: ErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = new.target.name;
    this.code = code;
    this.method = facts.method;
    this.path = facts.path;
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.attempts = facts.attempts ?? 0;
    this.isTemporary = facts.isTemporary ?? false;
    this.advice = facts.advice;
  }

  /** What may be logged and kept: everything but stack and cause. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, method, path, status, requestId, attempts, isTemporary, advice } = this;
    return { name, code, message, method, path, status, requestId, attempts, isTemporary, advice };
  }
}

/** The caller asked for something that cannot be asked for; nothing was sent. */
export class MisuseError extends CallError {
  constructor(message: string, facts: ErrorFacts = {}) {
    super('USAGE', message, facts);
  }
}
