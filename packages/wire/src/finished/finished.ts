import type { Mark } from './marks.ts';
import { always, isWithin, type TimeSpan } from './time-span.ts';

/** Bytes that a kept record takes beside its own, about: the object, its place in two maps, its buffer's head. */
const overhead = 400;
const overheadOfMark = 24;

/** A record's JSON in bytes, and what it shows. */
export class Finished {
  readonly id: number;
  readonly bytes: Buffer;
  readonly marks: readonly Mark[];
  /** When it is true: part of it may follow the time. */
  readonly span: TimeSpan;
  /** Up to which change it is known to be true. */
  asOf: number;
  /** Whether somebody asked for it since the clock's hand passed. */
  isUsed = false;
  readonly #drop: (finished: Finished) => void;

  constructor(record: Pick<Finished, 'id' | 'bytes' | 'marks' | 'span' | 'asOf'>, drop: (finished: Finished) => void) {
    this.id = record.id;
    this.bytes = record.bytes;
    this.marks = record.marks;
    this.span = record.span;
    this.asOf = record.asOf;
    this.#drop = drop;
  }

  /** What it takes of the room, in bytes. */
  get size(): number {
    return this.bytes.length + overhead + this.marks.length * overheadOfMark;
  }

  /** Takes it from where it is kept. */
  drop(): void {
    this.#drop(this);
  }

  /** Whether it is true at the moment, as far as time goes. `moment` is asked for only where that matters. */
  isOf(moment: () => string): boolean {
    return this.span === always || isWithin(this.span, moment());
  }

  /** Whether nothing that it shows was written since it was known to be true; remembers that it is true now. */
  isTrue(now: number): boolean {
    if (this.asOf === now) return true;
    for (const mark of this.marks) if (mark.changedAt > this.asOf) return false;
    this.asOf = now;
    return true;
  }
}
