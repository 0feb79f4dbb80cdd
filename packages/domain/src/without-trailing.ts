/**
 * A text without the characters at its end that are among these. A pattern that ends in `+$` looks for the end from each of them: its
 * work grows with the square of their number, and 100,000 semicolons held the server for twenty seconds.
 */
export function withoutTrailing(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
