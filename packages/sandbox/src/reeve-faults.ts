// Declared apart from what a test works with, and released beside it as it is: no type here is another package's.

/** A fault that calls are to have. What is left out is as in the documentation of faults: once, before anything is done, by 500. */
export interface ReeveFault {
  readonly kind?:
    | 'status'
    | 'rate limit'
    | 'gateway page'
    | 'cut'
    | 'silence'
    | 'slow'
    | 'callback delayed'
    | 'callback doubled'
    | 'callback reordered'
    | 'callback dropped'
    | 'callback wrongly signed';
  /** `after`: what was asked for is done and kept, and only the answer is missing. */
  readonly moment?: 'before' | 'after';
  readonly method?: string;
  /** Of operations whose path begins so: `/service/tickets`. */
  readonly path?: string;
  /** Of callbacks of this type: `ticket`. */
  readonly type?: string;
  readonly status?: number;
  readonly retryAfter?: number;
  /** Milliseconds. */
  readonly delay?: number;
  /** How often; null: until it is disarmed. */
  readonly times?: number | null;
  /** Of the calls that fit: 1 is all. */
  readonly share?: number;
  /** A day as hosted systems have them, in place of a fault of one's own. */
  readonly mood?: 'patch-day' | 'slow-afternoon' | 'half-broken-callbacks' | 'cdn-429';
}

/** A fault that is armed. One that happened as often as it was to is none any more. */
export interface ReeveArmedFault {
  readonly id: number;
  /** Null: of every company of the server. */
  readonly company: string | null;
  readonly kind: NonNullable<ReeveFault['kind']>;
  readonly moment: 'before' | 'after';
  readonly method: string | null;
  readonly path: string | null;
  readonly type: string | null;
  /** How often it is to happen; null: until it is disarmed. */
  readonly times: number | null;
  readonly share: number;
  /** How often it happened. */
  readonly happened: number;
}

/** The faults of a company. */
export interface ReeveFaults {
  /** Arms a fault, or those of a mood. */
  arm(fault: ReeveFault): Promise<void>;
  /** What is armed and this company may still meet: where nothing is left, a test knows that all of it was met. */
  list(): Promise<readonly ReeveArmedFault[]>;
  /** Disarms the faults of this company. */
  clear(): Promise<void>;
}
