/** What lines are written to, and when: at the end of a turn of the event loop. */
export interface LinePaper {
  readonly write: (text: string) => void;
  readonly atEndOfTurn: (work: () => void) => void;
  /** Calls `work` when the process exits. */
  readonly atExit: (work: () => void) => void;
}

/**
 * What prints lines of log: those of one turn of the event loop are written together, for a line by itself costs a fifth
 * of what a short call does. The last are written when the process exits; a process that is killed keeps those of its last
 * turn for itself.
 */
export function printLines({ write, atEndOfTurn, atExit }: LinePaper): (line: string) => void {
  let lines = '';
  const flush = () => {
    const written = lines;
    lines = '';
    if (written !== '') write(written);
  };
  atExit(flush);
  return (line) => {
    if (lines === '') atEndOfTurn(flush);
    lines += `${line}\n`;
  };
}
