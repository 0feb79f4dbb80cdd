import { adviceFor } from './advice.ts';
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  MethodNotAllowedError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  type RefusalFacts,
  ServerError,
  UnsupportedMediaError,
} from './api-error.ts';
import type { ApiRefusal } from './read-refusal.ts';

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  409: ConflictError,
  415: UnsupportedMediaError,
  429: RateLimitError,
};

/** The error for a refusal: a class for each status that is documented. */
export function toApiError(refusal: ApiRefusal, facts: RefusalFacts): ApiError {
  const Made = classes[facts.status] ?? (facts.status >= 500 ? ServerError : ApiError);
  const advice = facts.advice ?? adviceFor(facts.status, refusal);
  return new Made(refusal.code, messageOf(refusal), { ...facts, errors: refusal.errors, advice });
}

/** The message with those of its fields, which say what is wrong. */
function messageOf({ message, errors }: ApiRefusal): string {
  const fields = errors.map((each) => each.message).filter((each) => each !== '');
  return fields.length === 0 ? message : `${message}: ${fields.join(' ')}`;
}
