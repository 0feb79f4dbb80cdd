const reserved = new Set(['and', 'or', 'not', 'like', 'contains', 'in', 'null', 'true', 'false']);

/** Whether a word has a meaning of its own, in any case, and so cannot be the name of a field by itself. */
export function isReserved(word: string): boolean {
  return word.length <= 8 && reserved.has(word.toLowerCase());
}
