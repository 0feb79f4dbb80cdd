import type { PatternPiece } from '@reeve/query';

/** A piece of a pattern without character classes: what `LIKE` itself can say on both databases. */
export type LikePiece = Exclude<PatternPiece, { kind: 'class' }>;

/**
 * The parameter for `Dialect.like`: text stands for itself (`%`, `_` and the backslash are escaped with a backslash),
 * `any` for any run of characters, `one` for a single one. The caller has folded the case of the text.
 */
export function likePattern(pieces: readonly LikePiece[]): string {
  return pieces.map(likePiece).join('');
}

function likePiece(piece: LikePiece): string {
  switch (piece.kind) {
    case 'any':
      return '%';
    case 'one':
      return '_';
    case 'text':
      return piece.text.replace(/[\\%_]/g, '\\$&');
  }
}
