const widestLine = 100;
const before = 60;

/**
 * The line of `text` that holds `position`, with a caret under that character. Long lines are shortened around it, so
 * the answer is two lines of at most about 100 characters. A position past the end points just behind the last one.
 */
export function pointAt(text: string, position: number): string {
  const { line, column } = lineAt(text, position);
  return `${line}\n${' '.repeat(column)}^`;
}

/** The (possibly shortened) line around a position, and the caret's column in it, counted from 0. */
export function lineAt(text: string, position: number): { line: string; column: number } {
  const at = Math.min(Math.max(position, 0), text.length);
  const lineStart = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const nextLine = text.indexOf('\n', at);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const start = at - lineStart > before ? at - before : lineStart;
  const end = Math.min(lineEnd, start + widestLine);
  const prefix = start > lineStart ? '…' : '';
  const suffix = end < lineEnd ? '…' : '';
  const line = `${prefix}${text.slice(start, end)}${suffix}`.replace(/[\x00-\x1f\x7f]/g, ' ');
  return { line, column: at - start + prefix.length };
}
