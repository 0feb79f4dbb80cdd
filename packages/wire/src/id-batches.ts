/** Sizes to which lists of ids are filled up, so that a query by ids has few different texts. */
const sizes = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000];

/** Splits ids into batches of such sizes; a batch that is not full repeats its last id. */
export function inBatches(ids: readonly number[]): number[][] {
  const batches: number[][] = [];
  for (let at = 0; at < ids.length; at += 1000) batches.push(filled(ids.slice(at, at + 1000)));
  return batches;
}

function filled(ids: number[]): number[] {
  const size = sizes.find((each) => each >= ids.length) ?? ids.length;
  const last = ids.at(-1) ?? 0;
  while (ids.length < size) ids.push(last);
  return ids;
}

/** The question marks for a batch. */
export function marks(batch: readonly number[]): string {
  return batch.map(() => '?').join(', ');
}
