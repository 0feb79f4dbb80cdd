import type { ApiAnswer, ApiCall } from '../connection/api-call.ts';
import { DecodeError } from '../error/failed-call-errors.ts';

/** The data of an answer: what a probe found, else the JSON; undefined for an empty body. Raises `DecodeError`. */
export function readJson(answer: ApiAnswer, { method, path }: Pick<ApiCall, 'method' | 'path'>): unknown {
  if (answer.found !== undefined) return answer.found;
  if (answer.text === '') return undefined;
  try {
    return JSON.parse(answer.text);
  } catch (cause) {
    const { requestId, status, attempts } = answer;
    throw new DecodeError('The answer is no JSON.', {
      method,
      path,
      requestId,
      status,
      attempts,
      cause,
      advice: notTheApi,
    });
  }
}

const notTheApi = 'Look at the site: a proxy or a sign-in page may have answered in place of the API.';
