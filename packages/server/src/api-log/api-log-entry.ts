/** One recorded call (key, start, duration, response, method, URL, bodies; evidence: reports/api-log). */
export interface ApiLogEntry {
  /** When it arrived, as a timestamp. */
  readonly at: string;
  /** The GUID answered as `x-cw-request-id`. */
  readonly requestId: string;
  /** Null when nobody was recognised. */
  readonly memberId: number | null;
  /** The public key, which is what the product calls the key description; null when nobody was recognised. */
  readonly keyName: string | null;
  readonly method: string;
  /** Path and query, secrets masked. */
  readonly url: string;
  readonly status: number;
  readonly tookMs: number;
  /** Bodies, secrets masked; null when there was none, or it was nobody's who was recognised. */
  readonly requestBody: string | null;
  readonly responseBody: string | null;
  /** The name of the refusal; null when the call succeeded. */
  readonly refusal: string | null;
  /** What the caller was not told: which module, level and role was missing. */
  readonly detail: string | null;
}

/** An entry as it is read back. `id` grows with time; 0 for what the server keeps in memory only. */
export interface StoredEntry extends ApiLogEntry {
  readonly id: number;
}
