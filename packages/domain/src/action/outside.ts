/** What is asked of a server elsewhere. */
export interface OutsideRequest {
  readonly url: string;
  /** GET unless said otherwise. */
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What it answered, its body up to what fits; or, in a few words, why nothing came of it. */
export type OutsideAnswer = { readonly status: number; readonly text: string } | OutsideFailure;

/** Why nothing came of it. It says no secret. */
export interface OutsideFailure {
  readonly failure: string;
}

/** A connection that speaks no HTTP. */
export interface OutsideSocket {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
}

/** Servers elsewhere, as far as the operator lets them be reached. Nothing here rejects, and nothing lasts longer than a few seconds. */
export interface Outside {
  /** Makes one request. A redirect is answered, not followed. */
  ask(request: OutsideRequest): Promise<OutsideAnswer>;
  /** Sends bytes over a connection of its own, and answers the first that come back. */
  converse(to: OutsideSocket, bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array } | OutsideFailure>;
  /** Where the services of large vendors are reached. */
  readonly places: OutsidePlaces;
}

/** Addresses without a slash at their end. */
export interface OutsidePlaces {
  readonly microsoftLogin: string;
  readonly microsoftGraph: string;
  readonly googleToken: string;
}

/** For those who reach nobody: everything fails. */
export const nobodyOutside: Outside = {
  ask: async () => ({ failure: 'nobody outside is reached' }),
  converse: async () => ({ failure: 'nobody outside is reached' }),
  places: { microsoftLogin: '', microsoftGraph: '', googleToken: '' },
};

/** What went wrong with an answer that should have been a success, or null. */
export function failureOf(answer: OutsideAnswer): string | null {
  if ('failure' in answer) return answer.failure;
  return answer.status < 400 ? null : `it answered ${answer.status}`;
}

/** An answer's JSON as an object; empty where it is none. */
export function objectIn(answer: OutsideAnswer): Readonly<Record<string, unknown>> {
  if ('failure' in answer) return {};
  try {
    const read: unknown = JSON.parse(answer.text);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
