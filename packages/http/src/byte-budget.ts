/** What a taking must keep to, beside the whole budget. */
export interface Share {
  /** Bytes that may be held together, this taking's among them, for it to be granted. */
  readonly together: number;
  /** Whose bytes they are; those of one owner have a bound of their own. */
  readonly owner: string;
  /** Bytes that this owner may hold. */
  readonly own: number;
}

/**
 * Bytes of one kind that all requests together may hold in memory, and how many they hold. What is asked for beyond is
 * refused: waiting would not help, since those who hold bytes may be waiting for more themselves.
 */
export class ByteBudget {
  /** The most bytes that are ever held. */
  readonly most: number;
  readonly #owners = new Map<string, number>();
  #held = 0;
  #highest = 0;
  #refused = 0;
  #onRoom: () => void = () => {};

  constructor(most: number) {
    this.most = most;
  }

  /** Bytes that are held now. */
  get held(): number {
    return this.#held;
  }

  /** Bytes that an owner holds now. */
  heldBy(owner: string): number {
    return this.#owners.get(owner) ?? 0;
  }

  /** The most bytes that were held at one time. */
  get highest(): number {
    return this.#highest;
  }

  /** How often bytes were refused. */
  get refused(): number {
    return this.#refused;
  }

  /** Takes bytes when there is room for them; false when there is not. They are for `giveBack` with the same owner. */
  take(bytes: number, share?: Share): boolean {
    const own = share === undefined ? 0 : (this.#owners.get(share.owner) ?? 0) + bytes;
    const together = this.#held + bytes;
    if (together > (share?.together ?? this.most) || own > (share?.own ?? this.most)) {
      this.#refused++;
      return false;
    }
    this.#held = together;
    if (together > this.#highest) this.#highest = together;
    if (share !== undefined) this.#owners.set(share.owner, own);
    return true;
  }

  /** Gives back what was taken. */
  giveBack(bytes: number, owner?: string): void {
    this.#held -= bytes;
    if (owner !== undefined) this.#giveBackOf(owner, bytes);
    this.#onRoom();
  }

  /** Tells one listener of every giving back. */
  onRoom(listener: () => void): void {
    this.#onRoom = listener;
  }

  #giveBackOf(owner: string, bytes: number): void {
    const left = (this.#owners.get(owner) ?? 0) - bytes;
    if (left > 0) this.#owners.set(owner, left);
    else this.#owners.delete(owner);
  }
}
