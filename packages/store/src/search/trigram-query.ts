import type { PatternPiece } from '@reeve/query';

/** More than this narrow no further what is worth the asking. */
const mostTrigrams = 12;

/**
 * The question to SQLite's full text search for the texts that have all trigrams of a pattern's literal runs: a superset
 * of those that fit, as the order of the trigrams is not asked for. Null when no run has three characters.
 */
export function trigramQuery(pieces: readonly PatternPiece[]): string | null {
  const trigrams = new Set<string>();
  for (const piece of pieces) if (piece.kind === 'text') addTrigrams(piece.text, trigrams);
  if (trigrams.size === 0) return null;
  return spread([...trigrams])
    .map((trigram) => `"${trigram.replaceAll('"', '""')}"`)
    .join(' AND ');
}

function addTrigrams(text: string, trigrams: Set<string>): void {
  const characters = Array.from(text);
  for (let at = 0; at + 3 <= characters.length; at += 1) trigrams.add(characters.slice(at, at + 3).join(''));
}

/** At most a dozen, from the whole length of the text. */
function spread(trigrams: readonly string[]): readonly string[] {
  const step = Math.ceil(trigrams.length / mostTrigrams);
  return trigrams.filter((_, index) => index % step === 0);
}
