/** Heads with their sentences beside them, wrapped to so many columns. */
export function wrapEntries(entries: readonly (readonly [head: string, sentence: string])[], columns: number): string {
  const width = Math.max(...entries.map(([head]) => head.length)) + 4;
  const lines = entries.map(([head, sentence]) => {
    const [first = '', ...rest] = wrap(sentence, Math.max(20, columns - width));
    const below = rest.map((line) => `${' '.repeat(width)}${line}\n`);
    return `  ${head.padEnd(width - 2)}${first}\n${below.join('')}`;
  });
  return lines.join('');
}

/** Breaks a text at spaces into lines of at most so many characters; a longer word has a line of its own. */
function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
