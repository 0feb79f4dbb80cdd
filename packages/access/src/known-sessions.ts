import type { Session } from './session.ts';

/** Somebody who was recognised. */
export interface Recognition {
  readonly session: Session;
  /** What it rests on: `key …`, `member …`, `login …`, `password …`. */
  readonly restsOn: readonly string[];
  /** Looks again whether it still holds and what it gives, without the secret. Null when it has ended. */
  readonly again: () => Promise<Session | null>;
}

interface Remembered {
  readonly recognition: Recognition;
  /** The session, what looks for it again, or null when it must be looked for at the next call. */
  state: Session | Promise<Session | null> | null;
}

const mostKnown = 5000;

/**
 * Who was recognised, by a digest of what they sent. A change of what a recognition rests on ends it or has it looked at
 * again, and concerns no other.
 */
export class KnownSessions {
  #known = new Map<string, Remembered>();

  /** The session under a digest; null where there is none, or no more. */
  get(digest: string): Session | Promise<Session | null> | null {
    const known = this.#known.get(digest);
    if (known === undefined) return null;
    return known.state ?? this.#lookAgain(digest, known);
  }

  /** Remembers somebody. */
  add(digest: string, recognition: Recognition): void {
    if (this.#known.size >= mostKnown) this.clear();
    this.#known.set(digest, { recognition, state: recognition.session });
  }

  /** Ends every recognition that rests on this: who it was must be recognised anew. */
  end(what: string): void {
    for (const [digest, { recognition }] of this.#known)
      if (recognition.restsOn.includes(what)) this.#known.delete(digest);
  }

  /** Has every recognition that rests on this looked at again; all of them without a name. */
  renew(what?: string): void {
    for (const known of this.#known.values())
      if (what === undefined || known.recognition.restsOn.includes(what)) known.state = null;
  }

  /** Forgets everybody. */
  clear(): void {
    this.#known = new Map();
  }

  /** A change that comes meanwhile has it looked at once more. */
  #lookAgain(digest: string, known: Remembered): Promise<Session | null> {
    const looking = known.recognition.again().then((session) => {
      if (session === null) this.#forget(digest, known);
      else if (known.state === looking) known.state = session;
      return session;
    });
    known.state = looking;
    looking.catch(() => this.#forget(digest, known));
    return looking;
  }

  #forget(digest: string, known: Remembered): void {
    if (this.#known.get(digest) === known) this.#known.delete(digest);
  }
}
