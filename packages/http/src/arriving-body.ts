import type { ByteBudget, Share } from './byte-budget.ts';

/** Bodies up to this many bytes have a part of the budget for themselves, so that large ones do not keep them out. */
const smallBytes = 64 * 1024;
/** A body that has grown to this size is given all the room that it may need: below it, room is doubled. */
const largeBytes = 4 * 1024 * 1024;

/** What a body may be. */
export interface BodyBounds {
  /** The most bytes. */
  readonly most: number;
  /** The length that was announced; null for a body in chunks. */
  readonly announced: number | null;
  /** Whose bytes they are in the budget. */
  readonly owner: string;
}

/**
 * A body while it arrives. It lies in one piece however small the pieces are that it is sent in, and takes from the budget
 * what it really holds: an announced length costs nothing before it is there.
 */
export class ArrivingBody {
  readonly #budget: ByteBudget;
  readonly #bounds: BodyBounds;
  readonly #small: Share;
  readonly #large: Share;
  #room: Buffer | null = null;
  #length = 0;
  #taken = 0;

  constructor(budget: ByteBudget, bounds: BodyBounds) {
    this.#budget = budget;
    this.#bounds = bounds;
    const { owner } = bounds;
    this.#small = { owner, together: budget.most, own: budget.most };
    this.#large = { owner, together: budget.most * 0.75, own: budget.most / 2 };
  }

  /** Adds a piece; says why it does not, where it does not. */
  add(piece: Buffer): 'too large' | 'no room' | null {
    const length = this.#length + piece.length;
    if (length > this.#bounds.most) return 'too large';
    if (!this.#take(length)) return 'no room';
    if (this.#room === null && length === this.#bounds.announced) this.#room = piece;
    else this.#put(piece, length);
    this.#length = length;
    return null;
  }

  /** The body; null when there is none. */
  get bytes(): Buffer | null {
    return this.#length === 0 ? null : this.#room!.subarray(0, this.#length);
  }

  /** Gives back what was taken from the budget. Nobody may look at the bytes any more. */
  giveBack(): void {
    this.#budget.giveBack(this.#taken, this.#bounds.owner);
    this.#taken = 0;
    this.#room = null;
    this.#length = 0;
  }

  #take(length: number): boolean {
    // Up to the size at which room is no longer doubled, twice the length may be held.
    const wanted = (length > largeBytes ? length : length * 2) - this.#taken;
    if (!this.#budget.take(wanted, length > smallBytes ? this.#large : this.#small)) return false;
    this.#taken += wanted;
    return true;
  }

  #put(piece: Buffer, length: number): void {
    if (this.#room === null || length > this.#room.length) this.#makeRoom(length);
    piece.copy(this.#room!, this.#length);
  }

  #makeRoom(length: number): void {
    const { announced, most } = this.#bounds;
    const whole = Math.min(announced ?? most, most);
    const room = Buffer.allocUnsafeSlow(length > largeBytes ? whole : Math.min(whole, length * 2));
    this.#room?.copy(room, 0, 0, this.#length);
    this.#room = room;
  }
}
