import type { ColumnKind } from '../engine/engine.ts';
import { type OwnTable, ownColumn } from '../schema/own-table.ts';
import { metaTable, storeTables, writeTable } from '../schema/own-tables.ts';
import type { Table, Tables } from '../schema/table.ts';

/** A table whose rows are taken from one database to another, whichever engine each has. */
export interface TransferredTable {
  readonly name: string;
  readonly columns: ReadonlyMap<string, ColumnKind>;
  /** Whether its rows are numbered, and no number is given twice. */
  readonly isNumbered: boolean;
}

/** Said by whoever makes the tables of a tenant, and different of each. */
const ofTheDatabase = new Set([metaTable, writeTable]);

/** Every table of a tenant with rows of its own, collections first. */
export function transferredTables(tables: Tables, own: readonly OwnTable[]): readonly TransferredTable[] {
  const ours = [...storeTables, ...own].filter((table) => !ofTheDatabase.has(table));
  return [...tables.all.map(ofCollection), ...ours.map(ofOwn)];
}

function ofCollection({ name, columns }: Table): TransferredTable {
  const all = columns.flatMap((column): [string, ColumnKind][] =>
    column.folded === null
      ? [[column.name, column.kind]]
      : [
          [column.name, column.kind],
          [column.folded, 'text'],
        ],
  );
  return { name, columns: new Map(all), isNumbered: true };
}

function ofOwn(table: OwnTable): TransferredTable {
  const columns = new Map<string, ColumnKind>();
  for (const name of Object.keys(table.columns)) {
    const { kind, folded } = ownColumn(table, name);
    columns.set(name, kind === 'id' || kind === 'wide' || kind === 'wide id' ? 'integer' : kind);
    if (folded === true) columns.set(`${name}__folded`, 'text');
  }
  const id = table.columns['id'];
  return { name: table.name, columns, isNumbered: id === 'id' || id === 'wide id' };
}
