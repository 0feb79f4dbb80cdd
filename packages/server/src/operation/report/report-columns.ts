import {
  parseReportColumn,
  type Report,
  type ReportColumnNotation,
  reportValueOf,
  type Stages,
  stageAt,
  type WorkedValue,
} from '@reeve/catalogue';
import type { FieldValue, Path } from '@reeve/query';
import { type ResolvedField, resolveField, type Schema, type StoredRecord } from '@reeve/store';
import { refuseCall } from '../../fault/server-fault.ts';

/** A column of a report: what is said of it, and where its value is. */
export interface ReportColumn {
  readonly name: string;
  readonly definition: { readonly type: string; readonly isNullable: boolean; readonly identityColumn: boolean };
  /** Null where no single field has its value. */
  readonly source: ReportSource | null;
  /** Set where it is worked out for each row. With neither, every row shows the same, or nothing. */
  readonly worked: WorkedValue | null;
  /** What is shown for a record without a value: a column that may not be empty shows the empty value of its type. */
  readonly empty: FieldValue;
}

/** Where the value of a column is. */
export interface ReportSource {
  readonly path: Path;
  readonly hops: ResolvedField['hops'];
  /** The key without which the record has no such value. */
  readonly onlyWith: string | null;
  /** The record's key at the end of the hops, and the member of what it holds, where that is an object. */
  readonly key: string;
  readonly member: string | null;
  /** Set where the value follows the time of day. */
  readonly stages: Stages | null;
  /** By each value that the field may have: what the column shows. Null: there are too many, it shows the value. */
  readonly choices: ReadonlyMap<string | boolean, FieldValue> | null;
  /** The column is a flag that says whether there is a value. */
  readonly isWhetherSet: boolean;
  /** Set where the field keeps the value in another form than the column's: it is compared in that. */
  readonly keptAs: 'text' | 'number' | 'date' | null;
}

const known = new WeakMap<Report, readonly ReportColumn[]>();

/** The columns of a report in their order. The schema is the newest version's: reports have no versions. */
export function reportColumns(report: Report, schema: Schema): readonly ReportColumn[] {
  const found = known.get(report);
  if (found !== undefined) return found;
  const columns = Object.entries(report.columns).map(([name, text]) => toColumn(name, text, report, schema));
  known.set(report, columns);
  return columns;
}

/** The column of that name in any case; raises `condition refused` where there is none. */
export function columnNamed(columns: readonly ReportColumn[], name: string): ReportColumn {
  const found = columns.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return found ?? refuseCall({ kind: 'condition refused', message: `${name.slice(0, 60)} is not a recognized name.` });
}

/** What a column shows of the record at the end of its hops; of none, what it shows where there is nothing. What is worked out comes from elsewhere. */
export function shownBy(
  { definition, source, empty }: ReportColumn,
  record: StoredRecord | undefined,
  now: string,
): FieldValue {
  const held = source === null || record === undefined ? null : heldBy(source, record, now);
  const value = (source?.member == null ? held : memberOf(held, source.member)) as FieldValue;
  if (value === null || value === undefined) return empty;
  if (source?.isWhetherSet === true) return definition.type === 'Numeric' ? 1 : true;
  if (source?.choices != null) return source.choices.get(value as string | boolean) ?? empty;
  return definition.type === 'Text' ? String(value) : value;
}

function heldBy({ key, stages }: ReportSource, record: StoredRecord, now: string): unknown {
  return stages === null ? record[key] : stageAt(stages, (field) => record[field], now);
}

function memberOf(held: unknown, member: string): unknown {
  return typeof held === 'object' && held !== null ? (held as Record<string, unknown>)[member] : null;
}

function toColumn(name: string, text: string, report: Report, schema: Schema): ReportColumn {
  const notation = parseReportColumn(text);
  const { type, isNullable, path } = notation;
  const source = path === null ? null : toSource(path, notation, report, schema);
  return {
    name,
    definition: { type, isNullable, identityColumn: name === identityOf(report) },
    source,
    worked: notation.worked,
    empty: emptyOf(notation, source),
  };
}

/** The first column that shows the record's id. */
function identityOf({ columns }: Report): string | undefined {
  return Object.keys(columns).find((name) => columns[name]?.endsWith(' id'));
}

function toSource(path: Path, notation: ReportColumnNotation, report: Report, schema: Schema): ReportSource {
  const table = schema.tables.of(schema.catalogue.view(report.view).collection);
  const { hops, operand, onlyWith } = resolveField(path, table, schema, path, true);
  if (operand.kind !== 'column' && operand.kind !== 'member' && operand.kind !== 'staged')
    throw new Error(`${path.join('/')} is no value.`);
  return {
    path,
    hops,
    onlyWith: onlyWith?.after === 0 ? onlyWith.column.key : null,
    key: operand.kind === 'staged' ? operand.until.key : operand.column.key,
    stages: operand.kind === 'staged' ? operand.stages : null,
    member: operand.kind === 'member' ? operand.member : null,
    choices: choicesOf(operand, notation),
    isWhetherSet: notation.isWhetherSet,
    keptAs: keptAs(notation, operand),
  };
}

/** A flag that follows from an enumeration, an enumeration itself, and a flag have few values. */
function choicesOf(operand: ResolvedField['operand'], notation: ReportColumnNotation): ReportSource['choices'] {
  const { type, values, words, isWhetherSet } = notation;
  if (isWhetherSet) return null;
  const wordOf = (value: string) => (words?.has(value) ? reportValueOf(words.get(value) ?? '', type) : undefined);
  if (operand.type === 'boolean') return new Map([true, false].map((value) => [value, wordOf(`${value}`) ?? value]));
  if (operand.type !== 'enum' || (operand.kind !== 'column' && operand.kind !== 'staged')) return null;
  // Numbers stand for words: a word without one has none.
  const shown = (value: string) => wordOf(value) ?? values?.includes(value) ?? (type === 'Numeric' ? null : value);
  return new Map((operand.options ?? []).map((value) => [value, shown(value)]));
}

function keptAs({ type }: ReportColumnNotation, operand: ResolvedField['operand']): ReportSource['keptAs'] {
  if (type === 'DateTime' && ['text', 'plainText'].includes(operand.type)) return 'text';
  if (type === 'Text' && operand.type === 'dateTime') return 'date';
  return type === 'Text' && ['integer', 'number'].includes(operand.type) ? 'number' : null;
}

const emptyByType = { Text: '', Numeric: 0, Boolean: false, DateTime: null } as const;

/** A flag of the record itself that was never set is false, as everywhere (evidence: wire-format/empty-members). */
function emptyOf(notation: ReportColumnNotation, source: ReportSource | null): FieldValue {
  const { type, isNullable, values, constant, isWhetherSet, words } = notation;
  if (constant !== null) return constant;
  if (isWhetherSet) return emptyByType[type];
  const isOwn = values === null && source?.hops.length === 0;
  if (isOwn && words?.has('false')) return reportValueOf(words.get('false') ?? '', type);
  return isNullable && !(type === 'Boolean' && isOwn) ? null : emptyByType[type];
}
