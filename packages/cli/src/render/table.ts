import type { Context } from '../command-line/context.ts';
import { inOneLine } from './value-text.ts';

/** What a table needs to know of where it is shown. */
export type TableGround = Pick<Context, 'columns' | 'paint'>;

const gap = 2;
const narrowest = 6;
/** What a column is worth showing at, where columns may be left out. */
const legible = 16;

/** A table of texts: fitted to the terminal, or where programs read it, tabs between the cells and nothing cut. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  ground: TableGround,
): string {
  return new TextTable(head, ground).lines(rows, true);
}

/** A table that comes in parts: the first part says how wide its columns are. */
export class TextTable {
  readonly #head: readonly string[];
  readonly #ground: TableGround;
  readonly #mayLeaveOut: boolean;
  #widths: readonly number[] | null = null;
  #areNumbers: readonly boolean[] = [];

  /** Of columns that nobody named, the last may be left out on a narrow terminal. */
  constructor(head: readonly string[], ground: TableGround, { mayLeaveOut = false } = {}) {
    this.#head = head;
    this.#ground = ground;
    this.#mayLeaveOut = mayLeaveOut;
  }

  /** The lines of more rows, with the heading above them where it is wanted. */
  lines(rows: readonly (readonly string[])[], withHead: boolean): string {
    const cells = rows.map((row) => row.map(inOneLine));
    const { columns, paint } = this.#ground;
    if (columns === null) return linesOf([...(withHead ? [this.#head] : []), ...cells].map((row) => row.join('\t')));
    this.#measure(cells, columns);
    const head = withHead ? [paint('bold', this.#line(this.#head))] : [];
    return linesOf([...head, ...cells.map((row) => this.#line(row))]);
  }

  #measure(rows: readonly (readonly string[])[], columns: number): void {
    if (this.#widths !== null) return;
    this.#areNumbers = this.#head.map(
      (_, at) => rows.length > 0 && rows.every((row) => /^-?[\d.,]*$/.test(row[at] ?? '')),
    );
    const wanted = this.#head.map((name, at) => Math.max(name.length, ...rows.map((row) => lengthOf(row[at] ?? ''))));
    const shown = this.#mayLeaveOut ? legibleOf(wanted, columns) : wanted;
    this.#widths = fitted(shown, columns - gap * (shown.length - 1));
  }

  #line(row: readonly string[]): string {
    const last = (this.#widths ?? row).length - 1;
    const cells = row.slice(0, last + 1).map((cell, at) => {
      const width = this.#widths?.[at] ?? 0;
      const shown = cut(cell, width);
      const blanks = ' '.repeat(Math.max(0, width - lengthOf(shown)));
      if (this.#areNumbers[at] === true) return blanks + shown;
      return at === last ? shown : shown + blanks;
    });
    return cells.join(' '.repeat(gap)).trimEnd();
  }
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** The first columns that can be read beside one another. */
function legibleOf(wanted: readonly number[], columns: number): readonly number[] {
  let left = columns + gap;
  const fits = wanted.findIndex((width) => {
    left -= Math.min(width, legible) + gap;
    return left < 0;
  });
  return fits === -1 ? wanted : wanted.slice(0, Math.max(1, fits));
}

/** Widths that fit: the widest give way first, each down to a few characters. */
function fitted(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted];
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= narrowest) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
  return widths;
}

function lengthOf(text: string): number {
  return [...text].length;
}

function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
}
