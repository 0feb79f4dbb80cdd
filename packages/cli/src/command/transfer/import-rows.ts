import { createHash } from 'node:crypto';
import { UsageError } from '../../command-line/usage-error.ts';
import type { MemberKinds } from '../record/member-kinds.ts';
import { type BodyObject, isObject, readSets } from '../record/set-values.ts';
import { parseCsv } from './parse-csv.ts';
import type { TransferForm } from './transfer-form.ts';

/** A record to be made, with the line where it begins. */
export interface ImportRow {
  readonly line: number;
  /** Tells it from the others also where lines are added or taken out: its content, and the how manieth of the same it is. */
  readonly key: string;
  /** Null where the line cannot be read. */
  readonly body: BodyObject | null;
}

/** Reads the records of a file. @throws {UsageError} for a file that is no JSON, and for CSV whose cells no comma separates. */
export function readRows(text: string, form: TransferForm, kinds: MemberKinds): ImportRow[] {
  const seen = new Map<string, number>();
  return bodiesOf(text, form, kinds).map(({ line, body }) => {
    const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 20);
    const before = seen.get(digest) ?? 0;
    seen.set(digest, before + 1);
    return { line, key: `${digest}-${before}`, body };
  });
}

type LineBody = Pick<ImportRow, 'line' | 'body'>;

function bodiesOf(text: string, form: TransferForm, kinds: MemberKinds): LineBody[] {
  if (form === 'csv') return fromCsv(text, kinds);
  return form === 'json' ? fromJson(text) : fromLines(text);
}

function fromLines(text: string): LineBody[] {
  const lines = text.split(/\r?\n/).map((content, at) => ({ line: at + 1, content }));
  return lines
    .filter(({ content }) => content.trim() !== '')
    .map(({ line, content }) => ({ line, body: readObject(content) }));
}

function readObject(text: string): BodyObject | null {
  try {
    return writable(JSON.parse(text));
  } catch {
    return null;
  }
}

function fromJson(text: string): LineBody[] {
  const value = parsed(text);
  const records = Array.isArray(value) ? value : [value];
  return records.map((record, at) => ({ line: at + 1, body: writable(record) }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The file is no JSON: ${(error as Error).message}`);
  }
}

/** Cells that are empty are left out; the others are read as `--set` reads them. */
function fromCsv(text: string, kinds: MemberKinds): LineBody[] {
  const [head, ...rows] = parseCsv(text);
  const names = head?.cells ?? [];
  if (names.length === 1 && /[;\t]/.test(names[0] ?? ''))
    throw new UsageError(`The heading "${names[0]}" has no comma: cells are to be separated by commas.`);
  return rows.map(({ line, cells }) => {
    const sets = names.flatMap((name, at) => ((cells[at] ?? '') === '' ? [] : [`${name}=${cells[at]}`]));
    return { line, body: cells.length > names.length ? null : writable(readSets(sets, kinds)) };
  });
}

/** What a new record is made of: an id and links are the server's to give. */
function writable(value: unknown): BodyObject | null {
  if (!isObject(value)) return null;
  const { id: _, _info, ...body } = value;
  return body;
}
