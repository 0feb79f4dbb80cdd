/** On whose behalf a long read runs, and what ends it. */
export interface ReadTurn {
  /** Who shares the lanes with others: those of one caller count together. */
  readonly caller: string;
  /** Aborted with a `ReadEnded` as its reason when nobody waits for the rows any longer. */
  readonly signal: AbortSignal;
}

/** The turn of reads that the server makes for itself. */
export const ownTurn: ReadTurn = { caller: '', signal: new AbortController().signal };

/** A read was ended before it had its rows: its time was over, or its caller had left. Nothing is wrong. */
export class ReadEnded extends Error {
  readonly why: 'time' | 'caller left';
  constructor(why: 'time' | 'caller left', options?: ErrorOptions) {
    super(why === 'time' ? 'The read took longer than it may.' : 'The caller of the read has left.', options);
    this.why = why;
  }
}

/** Settles as the work does, or rejects with the reason of the signal as soon as it is aborted. */
export function orEnded<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    signal.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}
