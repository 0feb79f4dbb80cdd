import type { OwnTable } from '@reeve/store';
import type { Unit } from '../unit/unit.ts';

/** The last number that was given in a list of documents: numbers of documents that were renamed are not given again. */
export const lastNumberTable: OwnTable = {
  name: 'reeve_last_number',
  says: 'The last number that was given to a document, by the list that it is in.',
  columns: { list: 'text', number: 'wide' },
  key: ['list'],
};

/** How the documents of a list are numbered. */
export interface Numbering {
  /** The path of the list, which is what its last number is kept by. */
  readonly list: '/finance/invoices' | '/procurement/purchaseorders';
  /** The lowest number. */
  readonly start: number;
  /** The number in what a document is called; null where it is called otherwise. */
  readonly numberIn: (name: string) => number | null;
  /** What the newest document of the list is called, and what all of them are. */
  readonly newest: () => Promise<string | null>;
  readonly all: () => Promise<readonly (string | null)[]>;
  /** Whether a document has a number. */
  readonly isUsed: (number: number) => Promise<boolean>;
}

/**
 * The next number of a list, which is kept: after the last one that was given and after that of the newest document, or the
 * next that is free. Where none was kept yet, after the greatest there is.
 */
export async function nextNumber(numbering: Numbering, unit: Unit): Promise<number> {
  const { list, start, numberIn, isUsed } = numbering;
  unit.runAlone(`numbers what is new in ${list}`);
  const kept = await lastNumber(list, unit);
  const names = kept === null ? await numbering.all() : [await numbering.newest()];
  const taken = names.map((name) => (name === null ? null : numberIn(name))).filter((number) => number !== null);
  let next = taken.reduce((greatest, number) => Math.max(greatest, number + 1), Math.max(start, (kept ?? 0) + 1));
  while (await isUsed(next)) next += 1;
  await unit.transaction.run(keeping, [list, next]);
  return next;
}

/** The whole number that a text is; null where it is none, or too long to count on from. */
export function wholeNumberIn(text: string): number | null {
  return /^\d{1,14}$/.test(text) ? Number(text) : null;
}

async function lastNumber(list: string, unit: Unit): Promise<number | null> {
  const [row] = await unit.transaction.all('select "number" from "reeve_last_number" where "list" = ?', [list]);
  return row === undefined ? null : Number(row[0]);
}

const keeping = `insert into "reeve_last_number" ("list", "number") values (?, ?)
on conflict ("list") do update set "number" = excluded."number"`;
