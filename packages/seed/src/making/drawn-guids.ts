import { createHash } from 'node:crypto';

/** GUIDs in the form of random ones that are the same, in order, for the same seed. Not for secrets. */
export function drawnGuids(seed: number): () => string {
  let drawn = 0;
  return () => {
    drawn += 1;
    const hex = createHash('sha256').update(`${seed} ${drawn}`).digest('hex');
    const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      variant + hex.slice(17, 20),
      hex.slice(20, 32),
    ].join('-');
  };
}
