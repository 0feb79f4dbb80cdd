import type { KeptCall } from './recorded-call.ts';
import type { RecorderState } from './recording.ts';

/** What the recorder of a process holds at most; beyond it the oldest calls go. */
export interface RecorderBounds {
  readonly calls: number;
  readonly bytes: number;
}

/** What a company was when its recording began. */
export interface RecordedBase {
  /** A packed tenant, without secrets. */
  readonly packed: Buffer;
  /** The number of the last call before. */
  readonly after: number;
  /** Whether calls since then had to go. */
  readonly isBroken: boolean;
}

/**
 * The calls of a sandbox, in memory: those of companies that are recorded, and whatever was refused. It lasts as long as the process,
 * and knows nothing of calls that are not recorded.
 */
export class CallRecorder {
  readonly #bounds: RecorderBounds;
  readonly #recordsAll: boolean;
  readonly #companies = new Set<string>();
  readonly #bases = new Map<string, RecordedBase>();
  #calls: KeptCall[] = [];
  #bytes = 0;
  #dropped = 0;
  #last = 0;

  constructor(bounds: RecorderBounds, recordsAll: boolean) {
    this.#bounds = bounds;
    this.#recordsAll = recordsAll;
  }

  get state(): RecorderState {
    const companies = this.#recordsAll ? 'all' : [...this.#companies].sort();
    return { companies, calls: this.#calls.length, bytes: this.#bytes, dropped: this.#dropped };
  }

  /** Whether every call of a company is recorded. */
  isOn(company: string): boolean {
    return this.#recordsAll || (this.#companies.size > 0 && this.#companies.has(company));
  }

  /** Records the calls of a company from now on; `packed` is what the company is now, for capsules. */
  start(company: string, packed: Buffer | null): void {
    this.#companies.add(company);
    if (packed === null) this.#bases.delete(company);
    else this.#bases.set(company, { packed, after: this.#last, isBroken: false });
  }

  stop(company: string): void {
    this.#companies.delete(company);
    this.#bases.delete(company);
  }

  /** What a company was when its recording began; null where that was not kept, or is no longer what its calls followed from. */
  baseOf(company: string): RecordedBase | null {
    return this.#bases.get(company) ?? null;
  }

  /** A company became another: what it was is nothing that later calls follow from. */
  forgetBase(company: string): void {
    this.#bases.delete(company);
  }

  /** Keeps a call, and gives it its number. */
  add(call: Omit<KeptCall, 'id'>): void {
    this.#last += 1;
    this.#calls.push({ ...call, id: this.#last });
    this.#bytes += call.size;
    this.#keepBounds();
  }

  /** The calls of a company, or of all, oldest first. */
  calls(company: string | null): readonly KeptCall[] {
    return company === null ? this.#calls : this.#calls.filter((call) => call.company === company);
  }

  /** The call of that number or request id; null when it is not, or no longer, here. */
  find(word: string): KeptCall | null {
    return this.#calls.find(({ id, requestId }) => requestId === word || String(id) === word) ?? null;
  }

  /** Forgets the calls of a company, or all. */
  forget(company: string | null): void {
    this.#calls = company === null ? [] : this.#calls.filter((call) => call.company !== company);
    for (const each of company === null ? [...this.#bases.keys()] : [company]) this.#bases.delete(each);
    this.#bytes = this.#calls.reduce((sum, { size }) => sum + size, 0);
  }

  #keepBounds(): void {
    let gone = 0;
    while (this.#calls.length - gone > this.#bounds.calls || this.#bytes > this.#bounds.bytes) {
      this.#bytes -= this.#calls[gone]?.size ?? 0;
      gone += 1;
    }
    if (gone === 0) return;
    for (const { id, company } of this.#calls.splice(0, gone)) {
      const base = this.#bases.get(company);
      if (base !== undefined && id > base.after) this.#bases.set(company, { ...base, isBroken: true });
    }
    this.#dropped += gone;
  }
}
