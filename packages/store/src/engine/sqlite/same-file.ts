import { statSync } from 'node:fs';

/**
 * Remembers which file or folder is at a place, and answers whether it still is. What is deleted or replaced while it is open
 * can be written as before, and all of it is lost: only its place tells.
 */
export function sameFile(place: string): () => boolean {
  const { ino, dev } = statSync(place);
  return () => {
    const now = statSync(place, { throwIfNoEntry: false });
    return now !== undefined && now.ino === ino && now.dev === dev;
  };
}
