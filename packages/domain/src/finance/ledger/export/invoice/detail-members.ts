/** What a kind of detail adds to that of any. */
export interface DetailMembers {
  readonly [member: string]: unknown;
  /** How much of it there is; null where that does not matter. */
  readonly pieces: number | null;
  /** What it comes to on the invoice, by which its side is told. */
  readonly worth: number;
}
