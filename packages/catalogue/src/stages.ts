/**
 * The words of a field that changes with time: `before` until the instant in the field `from`, `during` up to the one in
 * `until`, which is included, and then what the field `after` says. Without `from` there is no before, without `until` no
 * after; what comes after goes first where the two cross.
 */
export interface Stages {
  readonly before: string;
  readonly from: string;
  readonly during: string;
  readonly until: string;
  readonly after: string;
}

/**
 * The word that holds at a moment, as stored, of a record that `valueIn` answers the fields of; null where it is over and
 * nothing says how it ended.
 */
export function stageAt(
  { before, from, during, until, after }: Stages,
  valueIn: (field: string) => unknown,
  now: string,
): string | null {
  const [begins, ends] = [valueIn(from), valueIn(until)];
  if (typeof ends === 'string' && ends < now) return (valueIn(after) as string | null | undefined) ?? null;
  return typeof begins === 'string' && begins > now ? before : during;
}
