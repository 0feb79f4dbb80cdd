import { LinesFile } from '../file/lines-file.ts';
import type { DeadLetter, DeadLetterStore } from './dead-letter.ts';

/**
 * Keeps dead letters in a file, a line of JSON each, readable by its owner alone: bodies may be confidential. What is removed
 * is written into a new file, which takes the old one's place. One process at a time.
 */
export function fileDeadLetters(path: string): DeadLetterStore {
  const file = new LinesFile<DeadLetter>(path);
  return {
    add: (letter) => file.add(letter),
    list: () => file.read(),
    remove: (id) => file.change((letters) => letters.filter((each) => each.id !== id)),
  };
}
