import type { RefusedField } from './api-error.ts';

/** What a refusal's body says. */
export interface ApiRefusal {
  readonly code: string;
  readonly message: string;
  readonly errors: readonly RefusedField[];
}

/**
 * Reads the body of a refusal: `{code, message, errors}`, `{error, message}` of rate limits, plain text, or the page of a
 * gateway, of which nothing is kept (evidence: errors/shape, rate-limits/body).
 */
export function readRefusal(status: number, text: string): ApiRefusal {
  const body = readObject(text);
  if (body === null) return { code: `HTTP_${status}`, message: plainMessage(status, text), errors: [] };
  const code = body['code'] ?? body['error'] ?? `HTTP_${status}`;
  const errors = Array.isArray(body['errors']) ? (body['errors'] as RefusedField[]) : [];
  return { code: String(code), message: String(body['message'] ?? `The server answered ${status}.`), errors };
}

function readObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function plainMessage(status: number, text: string): string {
  const isPage = text === '' || /^\s*</.test(text);
  return isPage ? `The server answered ${status}.` : text.trim().slice(0, 300);
}
