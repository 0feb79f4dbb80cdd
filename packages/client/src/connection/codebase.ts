import type { Transport } from '../transport/transport.ts';
import { Cancellation } from '../wait/cancellation.ts';
import type { ApiSite } from './api-site.ts';

/** The codebase that every system answers under. */
export const permanentCodebase = 'v4_6_release';

/**
 * Which codebase is called: what company info tells, found once and again when a system moved to another release
 * (evidence: versions/company-info, versions/codebase-again).
 */
export class Codebase {
  readonly #address: string;
  readonly #transport: Transport;
  #finding: Promise<string> | null = null;
  /** What was found or given; null before. */
  known: string | null;

  constructor(site: ApiSite, companyId: string, transport: Transport, given: string | undefined) {
    this.#address = `${site.login}/login/companyinfo/${encodeURIComponent(companyId)}`;
    this.#transport = transport;
    this.known = given?.replace(/^\/|\/$/g, '') ?? null;
  }

  /** Asks company info, once for all who wait. Raises what the transport raises. */
  find(): Promise<string> {
    this.#finding ??= this.#ask().finally(() => {
      this.#finding = null;
    });
    return this.#finding;
  }

  /** Asks again. Whether it is another than the one that a call was refused under. */
  async hasMoved(from: string): Promise<boolean> {
    if (this.known !== null && this.known !== from) return true;
    return (await this.find().catch(() => from)) !== from;
  }

  /** What cannot be read says nothing, and the permanent one works everywhere. */
  async #ask(): Promise<string> {
    const answer = await this.#transport({
      method: 'GET',
      url: this.#address,
      headers: { accept: 'application/json' },
      body: null,
      onCancel: new Cancellation().onCancel,
      isStreamed: false,
    });
    this.known = readCodebase(answer.status, await answer.text()) ?? this.known ?? permanentCodebase;
    return this.known;
  }
}

function readCodebase(status: number, text: string): string | null {
  if (status !== 200) return null;
  try {
    const found = (JSON.parse(text) as { Codebase?: unknown } | null)?.Codebase;
    return typeof found === 'string' && found !== '' ? found.replace(/^\/|\/$/g, '') : null;
  } catch {
    return null;
  }
}
