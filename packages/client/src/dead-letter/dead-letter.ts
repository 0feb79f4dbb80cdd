/** A write that failed for good, with all that is needed to send it again. It has no credentials; its body is what was sent. */
export interface DeadLetter {
  readonly id: string;
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query: string;
  readonly body: string | null;
  readonly version: string | null;
  /** When it failed, in milliseconds since the epoch. */
  readonly failedAt: number;
  readonly attempts: number;
  /** The error as JSON. */
  readonly error: Readonly<Record<string, unknown>>;
  /** It may have been done all the same. */
  readonly mayHaveHappened: boolean;
  /** Conditions that find what it would have made. */
  readonly probe: string | null;
}

/** Where dead letters are kept. */
export interface DeadLetterStore {
  add(letter: DeadLetter): Promise<void>;
  /** Oldest first. */
  list(): Promise<readonly DeadLetter[]>;
  remove(id: string): Promise<void>;
}

/** Keeps dead letters for as long as the process lives, and no more than so many: the oldest go. */
export function memoryDeadLetters(most = 10_000): DeadLetterStore {
  const letters = new Map<string, DeadLetter>();
  return {
    add: async (letter) => {
      letters.set(letter.id, letter);
      const [oldest] = letters.keys();
      if (letters.size > most && oldest !== undefined) letters.delete(oldest);
    },
    list: async () => [...letters.values()],
    remove: async (id) => {
      letters.delete(id);
    },
  };
}
